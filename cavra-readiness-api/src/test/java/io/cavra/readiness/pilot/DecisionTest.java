package io.cavra.readiness.pilot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a backend decided, and when two of them agree (SPEC.md section 10). */
class DecisionTest {

  private static final Decision ALLOW = Decision.of("allow", "R-12", "low");

  @Test
  void threeThatArePresentAndEqualAgree() {
    assertTrue(ALLOW.agreesWith(Decision.of("allow", "R-12", "low")));
    assertEquals(Optional.of("allow"), ALLOW.decision());
    assertEquals(Optional.of("R-12"), ALLOW.ruleId());
    assertEquals(Optional.of("low"), ALLOW.severity());
  }

  @ParameterizedTest
  @CsvSource({
    "deny, R-12, low, decision",
    "Allow, R-12, low, decision",
    "'allow ', R-12, low, decision",
    "allow, R-1, low, rule_id",
    "allow, R-12, high, severity",
    "deny, R-12, high, 'decision, severity'"
  })
  void oneThatDiffersIsNamedFromEitherSide(
      String decision, String ruleId, String severity, String names) {
    Decision other = Decision.of(decision, ruleId, severity);
    assertEquals(names, String.join(", ", ALLOW.disagreements(other)));
    assertEquals(names, String.join(", ", other.disagreements(ALLOW)));
    assertFalse(ALLOW.agreesWith(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"decision", "rule_id", "severity"})
  void absentNeverAgreesWithAbsent(String name) {
    Map<String, Object> members = new LinkedHashMap<>(ALLOW.toMap());
    members.remove(name);
    Decision lacks = Decision.from(members);
    members.put(name, "\u200B ");
    Decision blank = Decision.from(members);
    assertEquals(List.of(name), lacks.disagreements(lacks));
    assertEquals(List.of(name), blank.disagreements(blank));
    assertEquals(List.of(name), ALLOW.disagreements(lacks));
    assertFalse(blank.agreesWith(blank));
  }

  @Test
  void blankTextCountsAsAbsentAndIsKept() {
    Decision blank = Decision.of(" ", "\u00A0", "\u200B");
    assertEquals(Optional.empty(), blank.decision());
    assertEquals(Optional.empty(), blank.ruleId());
    assertEquals(Optional.empty(), blank.severity());
    assertEquals(" ", blank.toMap().get("decision"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"decision", "rule_id", "severity"})
  void oneOfTheThreeThatIsNoStringIsRefused(String name) {
    for (Object wrong : List.of(true, 1, List.of("allow"), Map.of("a", "b"))) {
      assertEquals(name + " must be a string", refusal(Map.of(name, wrong)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"decision", "rule_id", "severity"})
  void oneOfTheThreeThatIsNullIsAbsentAndIsKept(String name) {
    Map<String, Object> members = new LinkedHashMap<>(ALLOW.toMap());
    members.put(name, null);
    Decision lacks = Decision.from(members);
    assertEquals(List.of(name), ALLOW.disagreements(lacks));
    assertEquals(List.of(name), lacks.disagreements(lacks));
    assertTrue(lacks.toMap().containsKey(name));
  }

  @Test
  void furtherMembersAreKeptInOrderAndDoNotCount() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("zone", null);
    members.putAll(ALLOW.toMap());
    members.put("because", List.of(1, true));
    Decision more = Decision.from(members);
    assertEquals(
        "{zone=null, decision=allow, rule_id=R-12, severity=low, because=[1, true]}",
        more.toMap().toString());
    assertTrue(more.agreesWith(ALLOW));
    assertNotEquals(more, ALLOW);
  }

  @Test
  void membersAreCopiedAndCannotBeChanged() {
    List<Object> mine = new ArrayList<>(List.of("a"));
    Decision decision = Decision.from(Map.of("decision", "allow", "because", mine));
    mine.clear();
    assertEquals(List.of("a"), decision.toMap().get("because"));
    assertThrows(UnsupportedOperationException.class, () -> decision.toMap().clear());
  }

  @Test
  void equalWhenAllMembersAre() {
    assertEquals(ALLOW, Decision.of("allow", "R-12", "low"));
    assertEquals(ALLOW.hashCode(), Decision.of("allow", "R-12", "low").hashCode());
    assertNotEquals(ALLOW, Decision.of("allow", "R-12", "high"));
  }

  @Test
  void textShowsTheThreeAndNothingElse() {
    Decision decision = Decision.from(Map.of("decision", "allow", "note", "hidden"));
    assertEquals("Decision[decision=allow, rule_id=absent, severity=absent]", decision.toString());
  }

  private static String refusal(Map<String, ?> members) {
    return assertThrows(IllegalArgumentException.class, () -> Decision.from(members)).getMessage();
  }
}
