package io.cavra.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckResultTest {

  private static final CheckResult PASS = CheckResult.pass("one", "found good");

  @ParameterizedTest
  @ValueSource(strings = {"", "\t\n", "\u2060", "\u202F"})
  void blankIdOrMessageIsRefused(String blank) {
    assertThrows(IllegalArgumentException.class, () -> CheckResult.pass(blank, "m"));
    assertThrows(IllegalArgumentException.class, () -> CheckResult.warn("one", blank));
    assertThrows(IllegalArgumentException.class, () -> PASS.with(blank, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "status", "message"})
  void detailCannotStandInForAPartOfTheResult(String key) {
    assertThrows(IllegalArgumentException.class, () -> PASS.with(key, "pass"));
  }

  @Test
  void detailsFollowThePartsInTheOrderTheyWereAdded() {
    CheckResult result = PASS.with("z", null).with("a", List.of(1, 2)).with("m", Map.of("k", true));
    assertEquals(
        List.of("id", "status", "message", "z", "a", "m"), List.copyOf(result.toMap().keySet()));
    assertEquals("pass", result.toMap().get("status"));
    assertEquals("warn", CheckResult.warn("one", "m").toMap().get("status"));
  }

  @Test
  void detailsAreCopiedAndCannotBeChanged() {
    List<Object> mine = new ArrayList<>(Arrays.asList("a", null));
    CheckResult result = PASS.with("list", mine);
    mine.add("later");
    assertEquals(Arrays.asList("a", null), result.details().get("list"));
    List<?> handedOut = (List<?>) result.details().get("list");
    assertThrows(UnsupportedOperationException.class, () -> handedOut.remove(0));
    assertThrows(UnsupportedOperationException.class, () -> result.details().clear());
    assertThrows(UnsupportedOperationException.class, () -> result.toMap().clear());
  }

  @Test
  void whatJsonCannotWriteIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> PASS.with("k", Double.NaN));
    assertThrows(
        IllegalArgumentException.class, () -> PASS.with("k", List.of(Double.NEGATIVE_INFINITY)));
    assertThrows(IllegalArgumentException.class, () -> PASS.with("k", Instant.EPOCH));
    assertThrows(IllegalArgumentException.class, () -> PASS.with("k", Map.of(1, "a")));
    assertThrows(IllegalArgumentException.class, () -> PASS.with("k", Optional.of("a")));
  }

  @Test
  void valueThatHoldsItselfIsRefused() {
    List<Object> endless = new ArrayList<>();
    endless.add(endless);
    assertThrows(IllegalArgumentException.class, () -> PASS.with("k", endless));
  }

  @Test
  void resultsAreEqualWhenAllPartsAre() {
    assertEquals(PASS.with("k", 1), CheckResult.pass("one", "found good").with("k", 1));
    assertEquals(PASS.hashCode(), CheckResult.pass("one", "found good").hashCode());
    assertNotEquals(PASS, CheckResult.warn("one", "found good"));
    assertNotEquals(PASS, PASS.with("k", null));
    assertNotEquals(PASS, PASS.until(Instant.EPOCH));
    assertNotEquals(PASS.with("k", BigDecimal.ONE), PASS.with("k", 2));
  }

  @Test
  void instantStaysWhenADetailIsAdded() {
    assertEquals(Instant.EPOCH, PASS.until(Instant.EPOCH).with("k", 1).holdsUntil().orElseThrow());
    assertTrue(PASS.holdsUntil().isEmpty());
  }

  @Test
  void aResultEitherPassesOrBlocks() {
    assertTrue(PASS.passes() && !PASS.blocks());
    CheckResult warn = CheckResult.warn("one", "m");
    assertTrue(warn.blocks() && !warn.passes());
  }
}
