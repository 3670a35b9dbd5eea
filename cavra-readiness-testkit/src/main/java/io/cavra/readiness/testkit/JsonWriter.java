package io.cavra.readiness.testkit;

import io.cavra.readiness.text.DecimalText;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * Writes plain JSON values for people to read, two spaces a level; {@link RawJson} goes in as it
 * is.
 */
final class JsonWriter {

  private final StringBuilder out = new StringBuilder();

  private JsonWriter() {}

  static String write(@Nullable Object value) {
    JsonWriter writer = new JsonWriter();
    writer.value(value, "\n");
    return writer.out.append('\n').toString();
  }

  private void value(@Nullable Object value, String newLine) {
    if (value instanceof Map<?, ?> members) {
      object(members, newLine);
    } else if (value instanceof List<?> elements) {
      array(elements, newLine);
    } else if (value instanceof String text) {
      string(text);
    } else if (value instanceof BigDecimal number) {
      out.append(DecimalText.of(number));
    } else if (isPlain(value)) {
      out.append(value);
    } else {
      throw new IllegalArgumentException("value must be plain JSON, was " + value);
    }
  }

  private static boolean isPlain(@Nullable Object value) {
    return value == null
        || value instanceof Boolean
        || value instanceof RawJson
        || (value instanceof Number number && Double.isFinite(number.doubleValue()));
  }

  private void object(Map<?, ?> members, String newLine) {
    String inner = newLine + "  ";
    out.append('{');
    Iterator<? extends Map.Entry<?, ?>> rest = members.entrySet().iterator();
    while (rest.hasNext()) {
      Map.Entry<?, ?> member = rest.next();
      out.append(inner);
      string((String) member.getKey());
      out.append(": ");
      value(member.getValue(), inner);
      out.append(rest.hasNext() ? "," : newLine);
    }
    out.append('}');
  }

  private void array(List<?> elements, String newLine) {
    String inner = newLine + "  ";
    out.append('[');
    Iterator<?> rest = elements.iterator();
    while (rest.hasNext()) {
      out.append(inner);
      value(rest.next(), inner);
      out.append(rest.hasNext() ? "," : newLine);
    }
    out.append(']');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    out.append('"');
  }

  private void character(char unit) {
    switch (unit) {
      case '"', '\\' -> out.append('\\').append(unit);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (unit < ' ') {
          out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        } else {
          out.append(unit);
        }
      }
    }
  }
}
