package io.cavra.readiness.core.publicsafe.script;

import static io.cavra.readiness.core.publicsafe.Judgement.assertFound;
import static io.cavra.readiness.core.publicsafe.Judgement.assertNotFound;

import io.cavra.readiness.core.publicsafe.Plant;
import org.junit.jupiter.api.Test;

/** The forms that the same commands take in other shells, behind prompts and in quotes. */
class ScriptFormsTest {

  private static final String URL = "https://example.com/x";

  @Test
  void scriptFindsEncodedCommandsHoweverTheCodeIsHandedOver() {
    String code = Plant.base64("w\0h\0o\0a\0m\0i\0");
    assertFound(
        "script",
        "powershell -EncodedCommand \"" + code + "\"",
        "powershell -e '" + code + "'",
        "powershell -EncodedCommand:" + code,
        "bash -c \"$(base" + "64 -d x)\"");
    assertNotFound(
        "script",
        "the -EncodedCommand \"option\" is refused",
        "powershell -EncodedCommand: refused",
        "powershell -e \"remoting\" is off",
        "\"bash -c $(base64 -d ...)\" is refused",
        "bash and base64 -d (both) are present");
  }

  @Test
  void scriptFindsFetchAndRunInItsRarerForms() {
    assertFound(
        "script",
        "curl " + URL + " |& bash",
        "curl " + URL + " | . /dev/stdin",
        "& ([scriptblock]::Create((irm " + URL + ")))",
        "aria2c " + URL + " && sh x.sh",
        "http " + URL + " | sh",
        "$(curl " + URL + ")",
        "cd /tmp; $(wget -qO- " + URL + ")");
    assertNotFound(
        "script",
        "http | sh",
        "http https ftp | protocol",
        "aria2c 1.37; curl 8.5",
        "$(curl ...) is refused by the linter",
        "VERSION=$(curl " + URL + ")",
        "the scriptblock (irm 2.0) check is done");
  }

  @Test
  void scriptFindsWhatOtherMachinesAreFed() {
    assertFound(
        "script",
        "ssh host1 << EOF\n" + "reboot\nEOF",
        "ssh host1 <<-'EOF'\n" + "reboot\nEOF",
        "ssh build01 < " + "script.sh",
        "ssh ops@build01 < " + "~/steps",
        "ssh build01 <<< " + "\"reboot\"");
    assertNotFound(
        "script",
        "ssh latency < 5 ms",
        "ssh latency << 5 ms",
        "ssh handshake << TLS handshake",
        "ssh version < v9.0",
        "ssh host <name>",
        "ssh failures in run-7 < run-6.json");
  }

  @Test
  void scriptFindsToolsThatActOnOtherMachines() {
    assertFound(
        "script",
        "sc \\\\host1 " + "stop cavra",
        "sc.exe \\\\host1 " + "query cavra",
        "icm -ComputerName host1 " + "{ Restart-Service x }",
        "icm host1 " + "{ Restart-Service x }",
        "parallel-ssh -h hosts.txt " + "systemctl restart x",
        "salt web1 " + "cmd.run \"systemctl restart x\"",
        "salt -G 'os:Debian' " + "cmd.run uptime");
    assertNotFound(
        "script",
        "ICM ticket-123 raised",
        "parallel-ssh -h is not used",
        "salt state.apply is green",
        "salt minion state.apply passed",
        "salt, pepper and state.apply",
        "Use salt for the hash; cmd.run is off");
  }

  @Test
  void scriptFindsRowsOverLinesThatGoOn() {
    assertFound(
        "script",
        "systemctl stop cavra \\\n" + "&& systemctl start cavra",
        "systemctl stop cavra \\\r\n" + "  || systemctl start cavra",
        "systemctl stop cavra && \\\n" + "systemctl start cavra",
        "ps aux \\\n" + "  | grep cavra",
        "ps aux |& " + "grep cavra");
    assertNotFound("script", "systemctl restart \\\n  cavra", "docs\\\nstart here");
  }

  @Test
  void scriptFindsRowsOfUnixCommandsByTheirOwnVerbs() {
    assertFound(
        "script",
        "docker-compose down\n" + "docker-compose up -d",
        "docker-compose down; " + "docker-compose up",
        "/etc/init.d/cavra stop && " + "/etc/init.d/cavra start",
        "/etc/init.d/cavra stop; " + "/etc/init.d/cavra start",
        "reboot now; " + "shutdown -h now",
        "nice systemctl stop cavra; " + "systemctl start cavra",
        "ionice -c 2 -n 0 systemctl stop cavra; " + "timeout 30 systemctl start cavra",
        "f() { rm -rf /opt/x; " + "mv /opt/a /opt/b; }",
        "function f { rm -rf /opt/x; " + "mv /opt/a /opt/b; }");
    assertNotFound(
        "script",
        "docker-compose is up; helm is down",
        "docker-compose up; nginx down",
        "/etc/init.d/cavra missing; /etc/init.d/agent present",
        "/opt/cavra missing; /opt/agent present",
        "reboot now; restart later",
        "nice docker image; nice helm chart",
        "timeout 30 s; retry 5",
        "main() { ... }; f() { x }");
  }

  @Test
  void scriptFindsRowsOfWindowsCommands() {
    assertFound(
        "script",
        "del C:\\x.txt & " + "copy C:\\a C:\\b",
        "rd /s /q x & " + "md y",
        "cmd /c \"del /q x & " + "copy a b\"",
        "cmd /c del x & " + "del y",
        "sc.exe stop cavra & " + "sc.exe start cavra",
        "net.exe stop x & " + "net.exe start x",
        "@echo off\n" + "del x\ncopy a b",
        "@ECHO OFF\r\n" + "DEL x\r\nCOPY a b");
    assertNotFound(
        "script",
        "copy C:\\a.json to C:\\b.json; move C:\\x to D:\\y",
        "copy the report & move on",
        "rd & md notes",
        "type A & type B",
        "cmd /c is refused; copy is allowed",
        "cmd /c runs; copy stays",
        "sc.exe & net.exe",
        "curl.exe 8.5; tar.exe 3.5",
        "powershell.exe blocked; cmd.exe blocked");
  }

  @Test
  void scriptFindsRowsBehindPrompts() {
    assertFound(
        "script",
        "PS> Stop-Service x\n" + "PS> Start-Service x",
        "PS C:\\cavra> Stop-Service x\n" + "PS C:\\cavra> Start-Service x",
        "C:\\> net stop cavra\n" + "C:\\> net start cavra",
        "C:\\cavra>net stop cavra\n" + "C:\\cavra>net start cavra",
        "[root@host ~]# systemctl stop a\n" + "[root@host ~]# systemctl start a",
        "root@host:~# systemctl stop a\n" + "root@host:~# systemctl start a",
        "~$ systemctl stop a\n" + "~$ systemctl start a",
        "bash-5.1$ systemctl stop a\n" + "bash-5.1$ systemctl start a");
    assertNotFound(
        "script",
        "PS> prompt",
        "PS: the plan is done\nPS: the rest follows",
        "C:\\cavra> is the prompt; stop there",
        "C:\\a -> docker pull; C:\\b -> docker push\n",
        "[ops@x]# is the prompt\n[ops@x]# again",
        "sh-4.2 is old; bash-5.1 is new");
  }
}
