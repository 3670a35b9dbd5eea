package io.cavra.readiness.core.publicsafe;

import static io.cavra.readiness.core.publicsafe.Judgement.assertFound;
import static io.cavra.readiness.core.publicsafe.Judgement.assertNotFound;

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
}
