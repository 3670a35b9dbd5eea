package io.cavra.readiness.core.publicsafe;

import static io.cavra.readiness.core.publicsafe.Judgement.assertFound;
import static io.cavra.readiness.core.publicsafe.Judgement.assertNotFound;

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
        "cp a.json b.json; " + "rm a.json");
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
