package io.cavra.readiness.pilot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a backend is asked about (SPEC.md section 10). */
class ActionTest {

  private static final Action PLAN = Action.of("execute_command", "terraform plan");

  @Test
  void mapHoldsTypeAndTargetFirstAndThenTheFieldsInOrder() {
    Map<String, Object> map = PLAN.with("zone", "z").with("actor", "a").toMap();
    assertEquals(
        "{action_type=execute_command, target=terraform plan, zone=z, actor=a}", map.toString());
    assertThrows(UnsupportedOperationException.class, () -> map.put("target", "terraform apply"));
  }

  @Test
  void fieldMoreIsAnotherActionAndAnotherValueKeepsItsPlace() {
    Action action = PLAN.with("zone", "z").with("actor", "a");
    assertEquals(Map.of(), PLAN.fields());
    assertEquals("{zone=y, actor=a}", action.with("zone", "y").fields().toString());
    assertEquals("{zone=z, actor=a}", action.fields().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "\u200B"})
  void blankTypeTargetOrNameOfAFieldIsRefusedByName(String blank) {
    assertEquals("actionType must not be blank", refusal(() -> Action.of(blank, "x")));
    assertEquals("target must not be blank", refusal(() -> Action.of("x", blank)));
    assertEquals("name of a field must not be blank", refusal(() -> PLAN.with(blank, "x")));
    assertEquals(blank, PLAN.with("note", blank).fields().get("note"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"action_type", "target"})
  void fieldNeverStandsInForTypeOrTarget(String name) {
    assertEquals("name of a field must not be " + name, refusal(() -> PLAN.with(name, "x")));
  }

  @Test
  void missingPartIsRefusedByName() {
    assertEquals("actionType", missing(() -> Action.of(null, "x")));
    assertEquals("target", missing(() -> Action.of("x", null)));
    assertEquals("zone", missing(() -> PLAN.with("zone", null)));
  }

  @Test
  void fieldsAreCopiedAndCannotBeChanged() {
    Map<String, String> mine = new LinkedHashMap<>(Map.of("zone", "z"));
    Action action = new Action("x", "y", mine);
    mine.clear();
    assertEquals(List.of("zone"), List.copyOf(action.fields().keySet()));
    assertThrows(UnsupportedOperationException.class, () -> action.fields().clear());
  }

  private static String refusal(Runnable made) {
    return assertThrows(IllegalArgumentException.class, made::run).getMessage();
  }

  private static String missing(Runnable made) {
    return assertThrows(NullPointerException.class, made::run).getMessage();
  }
}
