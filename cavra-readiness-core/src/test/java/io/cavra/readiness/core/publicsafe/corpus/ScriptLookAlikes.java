package io.cavra.readiness.core.publicsafe.corpus;

import java.util.List;
import java.util.stream.Stream;

/** Steps that name one local command, and prose with words that are also commands. */
final class ScriptLookAlikes {

  private ScriptLookAlikes() {}

  static List<HarmlessText> all() {
    return Stream.of(
            HarmlessText.each(
                "one local command in a step",
                "Run systemctl restart cavra-agent",
                "Run systemctl restart cavra-agent.",
                "Run `mvn -q verify` and record the result.",
                "cavra runtime go-rollback-drills --json",
                "Use cavra select --json to see the answer.",
                "systemctl status cavra-agent",
                "Call `cavra go-rollback-readiness --json` on each runner.",
                "python3 -m cavra.readiness",
                "java -jar cavra.jar select",
                "kubectl get pods",
                "terraform plan",
                "git checkout main",
                "make install",
                "tail -f agent.log",
                "chmod 640 policy.json",
                "运行systemctl restart cavra-agent并记录结果。"),
            HarmlessText.each(
                "a command in prose",
                "curl is not installed on the runner.",
                "Log in with ssh and check the logs.",
                "The wget package was removed.",
                "Neither bash nor PowerShell is needed.",
                "sudo is refused on the workstations.",
                "rm is not used in step 3."),
            HarmlessText.each(
                "words that are also commands",
                "Make sure; check twice.",
                "Sort by date; cut off at 90 days; join the call.",
                "Kill the process; wait for it.",
                "Find the cause and test the gate.",
                "Stop the agent; start it again; check the status.",
                "Yes; no; maybe.",
                "Head of release, tail of the list.",
                "Let the clock run; time is on our side."),
            HarmlessText.each(
                "signs that also chain commands",
                "plan | rehearsal | drill",
                "a || b means either",
                "ready & waiting",
                "Options: a|b|c"),
            HarmlessText.each(
                "several lines of prose",
                "First step done.\nSecond step done.\nThird step done.",
                "- stop the agent\n- wait a minute\n- start the agent",
                "Ready.\r\nSteady.\r\nGo.",
                "plan: ready\nrehearsal: pass\ndrill: pass"),
            HarmlessText.each(
                "a mark at the start",
                "#1 priority: the fallback",
                "# Heading",
                "! not yet",
                "#rollback #drill",
                "$ is the sign of a prompt",
                "> quoted line"))
        .flatMap(List::stream)
        .toList();
  }
}
