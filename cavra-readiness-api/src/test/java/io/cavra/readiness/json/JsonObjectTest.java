package io.cavra.readiness.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonObjectTest {

  private static final JsonObject OBJECT =
      JsonObject.builder(1).add("b", 1).add("a", null).add("c", List.of("x")).build();

  @Test
  void membersStandInTheOrderTheyWereAdded() {
    assertEquals(List.of("b", "a", "c"), List.copyOf(OBJECT.keySet()));
    List<String> told = new ArrayList<>();
    OBJECT.forEach((name, value) -> told.add(name + "=" + value));
    assertEquals(List.of("b=1", "a=null", "c=[x]"), told);
  }

  @Test
  void equalsAnyMapOfTheSameMembers() {
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("c", List.of("x"));
    other.put("a", null);
    other.put("b", 1);
    assertTrue(OBJECT.equals(other) && other.equals(OBJECT));
    assertEquals(other.hashCode(), OBJECT.hashCode());
    other.put("a", 2);
    assertFalse(OBJECT.equals(other) || other.equals(OBJECT));
  }

  @Test
  void nullMemberIsThereAndAnotherNameIsNot() {
    assertTrue(OBJECT.containsKey("a"));
    assertNull(OBJECT.get("a"));
    assertFalse(OBJECT.containsKey("d") || OBJECT.containsKey("x"));
    assertNull(OBJECT.get("d"));
    assertEquals(3, OBJECT.size());
    assertTrue(JsonObject.empty().isEmpty());
  }

  @Test
  void laterValueTakesThePlaceOfAnEarlierOne() {
    JsonObject changed = OBJECT.with("b", 2).with("d", true);
    assertEquals("{b=2, a=null, c=[x], d=true}", changed.toString());
    assertEquals("{b=1, a=null, c=[x]}", OBJECT.toString());
  }

  @Test
  void whatWasMadeStaysWhateverTheBuilderDoesLater() {
    JsonObject.Builder builder = JsonObject.builder(1).add("a", 1);
    JsonObject made = builder.build();
    builder.set("a", 2).set("b", 3);
    assertEquals(Map.of("a", 1), made);
    assertEquals(Map.of("a", 2, "b", 3), builder.build());
  }

  @Test
  void nothingCanBeChanged() {
    Iterator<Map.Entry<String, Object>> members = OBJECT.entrySet().iterator();
    Map.Entry<String, Object> first = members.next();
    assertThrows(UnsupportedOperationException.class, members::remove);
    assertThrows(UnsupportedOperationException.class, () -> first.setValue(2));
    assertThrows(UnsupportedOperationException.class, () -> OBJECT.put("b", 2));
    assertThrows(UnsupportedOperationException.class, () -> OBJECT.remove("d"));
    assertThrows(UnsupportedOperationException.class, OBJECT::clear);
    assertThrows(UnsupportedOperationException.class, () -> OBJECT.keySet().clear());
    assertThrows(UnsupportedOperationException.class, () -> OBJECT.values().remove(1));
    assertThrows(UnsupportedOperationException.class, () -> OBJECT.entrySet().clear());
  }

  @Test
  void copyOfAnObjectIsItself() {
    assertSame(OBJECT, JsonValues.copyOf(OBJECT));
  }

  @Test
  void copyOfManyMembersFindsEachOfThem() {
    Map<String, Object> many = new LinkedHashMap<>();
    for (int i = 0; i < 100; i++) {
      many.put("m" + i, i);
      assertEquals(many, JsonValues.copyOf(many));
      assertEquals(List.copyOf(many.keySet()), List.copyOf(JsonValues.copyOf(many).keySet()));
    }
  }

  @Test
  void anObjectDeepInAnotherCountsAsDeepAsItIs() {
    assertEquals(nested(64), JsonValues.copyOf(nested(64)));
    assertThrows(IllegalArgumentException.class, () -> JsonValues.copyOf(List.of(nested(64))));
  }

  private static JsonObject nested(int depth) {
    JsonObject object = JsonObject.empty();
    for (int i = 1; i < depth; i++) {
      object = JsonObject.builder(1).add(i % 2 == 0 ? "a" : "b", object).build();
    }
    return object;
  }
}
