package io.cavra.readiness.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What counts as a plain JSON value (SPEC.md section 6). */
class JsonValuesTest {

  @Test
  void everyKindOfValueIsCopiedInOrder() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", Arrays.asList("text", true, null, 1, 2L, 0.5));
    map.put("a", Arrays.asList(new BigDecimal("0.10"), BigInteger.TEN, Map.of("in", 1)));
    assertEquals(map, JsonValues.copyOf(map));
    assertEquals("[z, a]", JsonValues.copyOf(map).keySet().toString());
    assertNull(JsonValues.copyOf((Object) null));
  }

  @Test
  void copyFollowsNoChangeAndAllowsNone() {
    List<Object> list = new ArrayList<>(List.of("a"));
    Map<String, Object> map = new LinkedHashMap<>(Map.of("list", list));
    Map<String, Object> copy = JsonValues.copyOf(map);
    list.add("b");
    map.put("more", 1);
    assertEquals(Map.of("list", List.of("a")), copy);
    assertThrows(UnsupportedOperationException.class, copy::clear);
    assertThrows(UnsupportedOperationException.class, () -> ((List<?>) copy.get("list")).clear());
  }

  @Test
  void anythingThatIsNoJsonIsRefusedByItsClassAndNotByItsText() {
    for (Object wrong : List.of(Instant.EPOCH, 'c', 1.5f, new AtomicInteger(7), new int[] {7})) {
      assertEquals(
          "value must be a map, list, string, number, boolean or null, was "
              + wrong.getClass().getName(),
          refusal(List.of(wrong)));
    }
  }

  @Test
  void numberThatCanBeChangedFromOutsideIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> JsonValues.copyOf(new BigDecimal(1) {}));
    assertThrows(IllegalArgumentException.class, () -> JsonValues.copyOf(new BigInteger("1") {}));
  }

  @Test
  void numberThatJsonCannotWriteIsRefused() {
    for (double wrong :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      assertEquals("value must be a number that JSON can write", refusal(wrong));
    }
    assertEquals(Double.MAX_VALUE, JsonValues.copyOf((Object) Double.MAX_VALUE));
  }

  @Test
  void keyThatIsNoStringIsRefused() {
    assertEquals("value must be a map whose keys are strings", refusal(Map.of(1, "x")));
  }

  @Test
  void sixtyFourMapsAndListsMayBeOpenAtOnceAndNoMore() {
    for (Object leaf : List.of(Map.of(), List.of())) {
      assertEquals(nested(63, leaf), JsonValues.copyOf(nested(63, leaf)));
      assertEquals("value must be nested at most 64 deep", refusal(nested(64, leaf)));
      Map<String, Object> member = Map.of("a", nested(62, leaf));
      assertEquals(member, JsonValues.copyOf(member));
      assertThrows(
          IllegalArgumentException.class, () -> JsonValues.copyOf(Map.of("a", nested(63, leaf))));
    }
    assertEquals(nested(64, "x"), JsonValues.copyOf(nested(64, "x")));
  }

  private static Object nested(int lists, Object leaf) {
    Object value = leaf;
    for (int i = 0; i < lists; i++) {
      value = List.of(value);
    }
    return value;
  }

  private static String refusal(Object value) {
    return assertThrows(IllegalArgumentException.class, () -> JsonValues.copyOf(value))
        .getMessage();
  }
}
