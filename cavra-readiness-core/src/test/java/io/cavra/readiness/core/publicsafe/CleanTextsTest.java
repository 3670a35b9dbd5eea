package io.cavra.readiness.core.publicsafe;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered as clean is the very text, under the very meaning of its key. */
class CleanTextsTest {

  private final CleanTexts clean = new CleanTexts();

  private void add(String text, int key) {
    clean.add(text.toCharArray(), 0, text.length(), key);
  }

  private static boolean holds(CleanTexts clean, String text, int key) {
    return clean.holds(text.toCharArray(), 0, text.length(), key);
  }

  @Test
  void aTextIsRememberedWhereverItStands() {
    char[] padded = "xxready for goyyy".toCharArray();
    clean.add(padded, 2, 12, 0);
    assertTrue(holds(clean, "ready for go", 0));
    assertTrue(clean.holds(padded, 2, 12, 0));
    assertFalse(clean.holds(padded, 1, 12, 0));
    assertFalse(clean.holds(padded, 2, 11, 0));
  }

  @Test
  void aTextUnderAnotherKeyIsAnother() {
    add("ready", 0);
    add("steady", 3);
    assertTrue(holds(clean, "steady", 3));
    assertFalse(holds(clean, "ready", 1));
    assertFalse(holds(clean, "steady", 0));
  }

  @Test
  void aTextThatDiffersInOneCharacterIsAnother() {
    String text = "go-rollback-drill://ci/run-7";
    add(text, 0);
    for (int i = 0; i < text.length(); i++) {
      String other = text.substring(0, i) + '~' + text.substring(i + 1);
      assertFalse(holds(clean, other, 0), other);
    }
    assertTrue(holds(clean, text, 0));
  }

  @Test
  void longTextsAreNotRemembered() {
    add("a".repeat(128), 0);
    add("b".repeat(129), 0);
    assertTrue(holds(clean, "a".repeat(128), 0));
    assertFalse(holds(clean, "b".repeat(129), 0));
  }

  @Test
  void ofFewTextsMostAreRememberedAndOfManySome() {
    assertTrue(remembered(8) >= 4);
    assertTrue(remembered(100) >= 20);
  }

  private static int remembered(int count) {
    CleanTexts clean = new CleanTexts();
    for (int i = 0; i < count; i++) {
      String text = "drill of the year, number " + i;
      clean.add(text.toCharArray(), 0, text.length(), i % 3);
    }
    int held = 0;
    for (int i = 0; i < count; i++) {
      held += holds(clean, "drill of the year, number " + i, i % 3) ? 1 : 0;
    }
    return held;
  }

  @Test
  void aCopyLearnsForItself() {
    add("before", 0);
    CleanTexts copy = clean.copy();
    CleanTexts other = clean.copy();
    copy.add("after".toCharArray(), 0, 5, 0);
    assertTrue(holds(copy, "before", 0));
    assertTrue(holds(copy, "after", 0));
    for (int i = 0; i < 100; i++) {
      copy.add(("text " + i).toCharArray(), 0, 6, 0);
    }
    for (CleanTexts untouched : List.of(clean, other)) {
      assertTrue(holds(untouched, "before", 0));
      assertFalse(holds(untouched, "after", 0));
      for (int i = 0; i < 100; i++) {
        assertFalse(holds(untouched, "text " + i, 0));
      }
    }
  }
}
