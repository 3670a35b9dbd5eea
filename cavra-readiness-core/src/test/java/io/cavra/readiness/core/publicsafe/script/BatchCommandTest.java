package io.cavra.readiness.core.publicsafe.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import io.cavra.readiness.core.publicsafe.text.Text;
import org.junit.jupiter.api.Test;

/** Commands of Windows' shell whose names are words: switches and paths tell them from prose. */
class BatchCommandTest {

  private static void assertLevels(int alone, int inBatch, String... clauses) {
    for (String clause : clauses) {
      Text text = RuleCheck.text(clause);
      assertEquals(alone, BatchCommand.judge(text, 0, text.length(), false), clause);
      assertEquals(inBatch, BatchCommand.judge(text, 0, text.length(), true), clause);
    }
  }

  @Test
  void aSwitchOrPathsAloneMakeACommand() {
    assertLevels(
        Clause.SURE,
        Clause.SURE,
        "@echo off",
        "del /q x",
        "DEL /q x",
        "> del /q x",
        "del /q:x",
        "del /q\"",
        "del C:\\x",
        "copy C:\\x D:\\y",
        "xcopy C:\\a C:\\b",
        "move C:\\a C:\\b",
        "ren C:\\a C:\\b");
  }

  @Test
  void inABatchLessWillDo() {
    assertLevels(
        Clause.NONE,
        Clause.LIKELY,
        "del x",
        "del a",
        "del a b",
        "del ,x",
        "del -q x",
        "del /1",
        "del /qq",
        "del C:/x",
        "del CC\\x",
        "copy C:\\x",
        "copy C:\\x y",
        "ren C:\\a");
  }

  @Test
  void aSentenceIsNoCommand() {
    assertLevels(
        Clause.NONE,
        Clause.NONE,
        "echo off",
        "Del /q x",
        "dEl /q x",
        "delx /q",
        "del",
        "del .",
        "del a bb",
        "del notes removed",
        "del /s of x",
        "del C:\\x and y",
        "md C:\\x and the rest");
  }

  @Test
  void aShellOfWindowsMakesABatch() {
    RuleCheck batch = new RuleCheck(BatchCommand::isBatch);
    batch.finds("@echo off", "cmd /c del x", "cmd /c \"del x\"", "cmd.exe /c del x", "cmd /k rd x");
    batch.leaves("echo off", "cmd /c dir x", "cmd /c \"dir\"", "cmd del x");
  }
}
