package io.cavra.readiness.core.publicsafe.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import io.cavra.readiness.core.publicsafe.text.Text;
import org.junit.jupiter.api.Test;

/** How surely a clause is a command, alone and beside an operator. */
class ClauseTest {

  private static void assertLevel(int level, String... clauses) {
    assertLevels(level, level, clauses);
  }

  private static void assertLevels(int alone, int besideAnOperator, String... clauses) {
    for (String clause : clauses) {
      Text text = RuleCheck.text(clause);
      assertEquals(alone, Clause.judge(text, 0, text.length(), false), clause);
      assertEquals(besideAnOperator, Clause.judge(text, 0, text.length(), true), clause + " &&");
    }
  }

  @Test
  void aNameOfNothingElseIsACommandWithArguments() {
    assertLevel(Clause.SURE, "cd x", "docker ps", "docker.exe ps", "ls -l, x", "ls, -l");
    assertLevels(Clause.MAYBE, Clause.SURE, "cd", "docker", "fi", "sudo");
    assertLevel(Clause.SURE, "ls", "make", "'ls'", "\"ls\"", "`ls`", "ls)", "ls' x");
    assertLevel(Clause.NONE, "docker, podman", "docker:", "ls,", "ls:", "docker-foo ps", "-rm x");
  }

  @Test
  void aNameThatIsAWordIsACommandWithItsOwnVerbsOrWithSyntax() {
    assertLevel(
        Clause.SURE,
        "echo x",
        "done",
        "done x",
        "cat -notes",
        "cat 'x'",
        "cat /b",
        "service x stop",
        "service stop x",
        "net use",
        "go build",
        "java -jar x",
        "reboot now");
    assertLevel(Clause.LIKELY, "export X=1");
    assertLevel(
        Clause.MAYBE,
        "echo",
        "env",
        "start x",
        "net income",
        "go home",
        "java x",
        "reboot later",
        "export X");
    assertLevels(Clause.NONE, Clause.MAYBE, "export all");
  }

  @Test
  void aFileIsNoWordOfProse() {
    assertLevel(
        Clause.LIKELY,
        "cat notes.md",
        "cat docs/x",
        "cat a.b",
        "cat a/b",
        "cat a/1",
        "cat " + "x".repeat(63) + ".md");
    assertLevel(
        Clause.MAYBE,
        "cat notes md",
        "cat notes.5",
        "cat a.1",
        "cat .md",
        "cat notes.",
        "cat " + "x".repeat(64) + ".md");
    assertLevels(Clause.NONE, Clause.MAYBE, "cat a.", "cat a/");
  }

  @Test
  void aNumberIsATimeToSleep() {
    assertLevel(Clause.LIKELY, "sleep 30", "sleep 3x");
    assertLevel(Clause.MAYBE, "sleep 3.5", "sleep 30!", "sleep x");
    assertLevel(Clause.NONE, "wait 30");
  }

  @Test
  void anOptionMakesAnyNameLikely() {
    assertLevels(
        Clause.MAYBE, Clause.LIKELY, "foobar --all", "foobar -a", "x -aa", "x --", "x -- y");
    assertLevel(Clause.NONE, "Foobar --all", "foobar -1", "foobar x", "x - y", "foobar \"x\"");
  }

  @Test
  void aTestOfTheShellIsLikely() {
    assertLevel(Clause.LIKELY, "[ -f x ]", "[[ -f x ]]", "[ -f x");
    assertLevel(Clause.NONE, "[[[ -f x ]]]", "[ x ]", "[-f x", "] -f x");
  }

  @Test
  void anAssignmentLeadsToACommand() {
    assertLevels(Clause.NONE, Clause.MAYBE, "X=1", "_X1=2");
    assertLevel(Clause.SURE, "X=1 ls", "A=1 B=2 C=3 D=4 ls", "env A=1 ls");
    assertLevel(Clause.NONE, "X==1", "=1", "X", "X-1=2", "A=1 B=2 C=3 D=4 E=5 ls");
  }

  @Test
  void aPathToAProgramIsACommand() {
    assertLevel(
        Clause.SURE,
        "./run",
        "./r",
        ".\\run",
        "/usr/bin/x y",
        "/bin/x y",
        "/opt/x y",
        "/sbin/x y",
        "/etc/init.d/x y",
        "/etc/rc.d/x y",
        "~/x y");
    assertLevels(Clause.NONE, Clause.SURE, "/usr/bin/x", "/usr/bin/x -y", "/usr/bin/x is there");
    assertLevels(Clause.NONE, Clause.SURE, "run.sh", "run.ps1", "run.bat", "run.cmd", "run.exe");
    assertLevel(Clause.NONE, "./", "../run", "/home/x y", "x.sh", ".sh", "run.txt");
  }

  @Test
  void aVerbAndANounAreACmdlet() {
    assertLevel(Clause.SURE, "Get-Item", "Get-Item x", "Get-It", "Test-Path x", "Set-XY", "Set-Xy");
    assertLevel(
        Clause.NONE, "Get-item x", "Ge-Item x", "Got-Item x", "Get-I", "Set-xY", "Get-Item, then");
  }

  @Test
  void leadsAndTheirOptionsAreSteppedOver() {
    assertLevel(
        Clause.SURE,
        "then ls",
        "sudo then do else ls",
        "sudo -u x ls",
        "sudo -u  x ls",
        "sudo -u x -g y ls",
        "sudo -ux ls",
        "sudo -n ls",
        "sudo -a -b -c -d ls");
    assertLevel(Clause.MAYBE, "sudo then do else time ls");
    assertLevel(Clause.NONE, "sudo -a -b -c -d -e ls");
  }

  @Test
  void limitsAreLeadsWhereTheyAreNoWords() {
    assertLevel(
        Clause.SURE,
        "nice -n 5 ls",
        "nice -n ls",
        "nice -n 5 -n 5 -n 5 ls",
        "nice rm x",
        "setsid ls",
        "timeout 30 ls",
        "timeout 5s ls",
        "stdbuf -oL grep x");
    assertLevel(
        Clause.NONE,
        "nice work",
        "nice 5 ls",
        "nice - ls",
        "nice -n 5 -n 5 -n 5 -n 5 ls",
        "timeout 30",
        "timeout x",
        "chrt 5 ls");
  }

  @Test
  void anItemOfAListIsACommandWhereNoSentenceBeginsSo() {
    assertLevel(
        Clause.SURE,
        "- ls x",
        "- rm x",
        "- `ls`",
        "• rm x",
        "* rm x",
        "1. rm x",
        "12) rm x",
        "123. rm x");
    assertLevels(Clause.MAYBE, Clause.LIKELY, "- x --all");
    assertLevels(Clause.MAYBE, Clause.SURE, "2. sudo");
    assertLevel(
        Clause.NONE, "- x y", "* docker ps", "1234. rm x", "1 rm x", "1.rm x", "-", "- ", "1.");
  }

  @Test
  void theHeadOfAFunctionIsSteppedOver() {
    assertLevel(
        Clause.SURE,
        "f() { ls",
        "f() {ls",
        "f(){ ls",
        "function f { ls",
        "function  f { ls",
        "function f() { ls");
    assertLevel(Clause.NONE, "f { ls", "() { ls", "f) { ls", "f( { ls", "f() {", "function f");
  }

  @Test
  void promptsAreSteppedOver() {
    assertLevel(Clause.SURE, "$ ls", "PS C:\\> ls", "[root@x ~]# ls");
  }

  @Test
  void whatReadsFromAPipeIsKnownByNameOrSyntax() {
    RuleCheck reading = new RuleCheck(text -> Clause.reads(text, 0, text.length()));
    reading.finds(
        "grep x",
        "Get-Item",
        "foobar -1",
        "foobar [x]",
        "foobar \"x\"",
        "foobar ./x",
        "foobar x${y}",
        "foobar x$(y)",
        "foobar $y",
        "foobar ~/x",
        "foobar > x",
        "x 'y'");
    reading.leaves("docker ps", "foobar x", "foobar .x", "foobar x$y", "X=1", "x - y", "");
  }
}
