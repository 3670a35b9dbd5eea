package io.cavra.readiness.core.selection;

import io.cavra.readiness.core.report.PlainJson;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes the same document in another way: other white space, keys in another order, escapes for
 * characters, and fields that nobody knows.
 */
final class Respelling {

  private static final List<String> SPACES = List.of("", "", " ", "\n", "\t", "\r\n  ");
  private static final List<String> UNKNOWN =
      List.of("1", "true", "null", "[]", "{\"deeper\": [\"note\", 2.50]}", "\"note\"");

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private Respelling(long seed) {
    this.random = new Random(seed);
  }

  static byte[] of(byte[] json, long seed) {
    Respelling respelling = new Respelling(seed);
    respelling.value(PlainJson.parse(json));
    return respelling.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void value(Object value) {
    space();
    if (value instanceof Map<?, ?> members) {
      object(members);
    } else if (value instanceof List<?> elements) {
      array(elements);
    } else if (value instanceof String string) {
      string(string);
    } else if (value instanceof BigDecimal number) {
      text.append(number.toPlainString());
    } else {
      text.append(value);
    }
    space();
  }

  private void object(Map<?, ?> members) {
    List<Map.Entry<?, ?>> shuffled = new ArrayList<>(members.entrySet());
    Collections.shuffle(shuffled, random);
    List<Runnable> written = new ArrayList<>();
    for (Map.Entry<?, ?> member : shuffled) {
      written.add(() -> member((String) member.getKey(), () -> value(member.getValue())));
    }
    if (random.nextInt(3) == 0) {
      String json = UNKNOWN.get(random.nextInt(UNKNOWN.size()));
      int place = random.nextInt(written.size() + 1);
      written.add(place, () -> member("x_unknown", () -> text.append(json)));
    }
    separated('{', written, '}');
  }

  private void array(List<?> elements) {
    separated('[', elements.stream().<Runnable>map(one -> () -> value(one)).toList(), ']');
  }

  private void member(String key, Runnable value) {
    space();
    string(key);
    space();
    text.append(':');
    value.run();
  }

  private void separated(char open, List<Runnable> parts, char close) {
    text.append(open);
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : ",");
      parts.get(i).run();
    }
    space();
    text.append(close);
  }

  private void string(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      boolean plain = c >= ' ' && c != '"' && c != '\\' && random.nextInt(20) != 0;
      text.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    text.append('"');
  }

  private void space() {
    text.append(SPACES.get(random.nextInt(SPACES.size())));
  }
}
