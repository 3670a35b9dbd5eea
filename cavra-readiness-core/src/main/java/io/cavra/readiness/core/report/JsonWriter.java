package io.cavra.readiness.core.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import io.cavra.readiness.text.DecimalText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Nullable;

/**
 * Writes an ordered map of plain JSON values, byte for byte the same every time and everywhere: two
 * spaces of indent, line feeds, UTF-8, a line feed at the end (SPEC.md section 6).
 *
 * <p>A lone surrogate and the control characters past ASCII are written as escapes. A decimal is
 * written as {@link io.cavra.readiness.text.DecimalText} does. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class JsonWriter {

  /** Ten times as deep as any report; past it a map holds itself, or might as well. */
  private static final int DEEPEST = 700;

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonWriter() {}

  /**
   * Answers the map as JSON in UTF-8.
   *
   * @param members maps with string keys, lists, strings, numbers, booleans and nulls, such as any
   *     {@code toMap()} of this library gives
   * @throws IllegalArgumentException when there is anything else in it, {@code NaN} for one
   */
  public static byte[] toBytes(Map<String, ?> members) {
    return toText(members).getBytes(StandardCharsets.UTF_8);
  }

  /** Answers the map as JSON, see {@link #toBytes}; the text holds no lone surrogate. */
  public static String toText(Map<String, ?> members) {
    return toText(members, json -> json.setPrettyPrinter(new Layout()));
  }

  /** Answers the map as JSON in UTF-8 on one line, see {@link #toBytes}; for a program to read. */
  public static byte[] toLine(Map<String, ?> members) {
    return toText(members, json -> {}).getBytes(StandardCharsets.UTF_8);
  }

  private static String toText(Map<String, ?> members, Consumer<JsonGenerator> layout) {
    Objects.requireNonNull(members, "members");
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      layout.accept(json);
      writeObject(json, members, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // no file is written here: a fault of this class
    }
    return escaped(text.append('\n').toString());
  }

  private static void write(JsonGenerator json, @Nullable Object value, int depth)
      throws IOException {
    if (value instanceof Map<?, ?> members) {
      writeObject(json, members, depth);
    } else if (value instanceof List<?> elements) {
      writeArray(json, elements, depth);
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Number number) {
      json.writeNumber(DecimalText.of(number));
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value == null) {
      json.writeNull();
    } else {
      throw new IllegalArgumentException("members must be plain JSON, was " + value.getClass());
    }
  }

  private static void writeObject(JsonGenerator json, Map<?, ?> members, int depth)
      throws IOException {
    requireRoom(depth);
    json.writeStartObject();
    for (Map.Entry<?, ?> member : members.entrySet()) {
      if (!(member.getKey() instanceof String name)) {
        throw new IllegalArgumentException("members must have strings for keys");
      }
      json.writeFieldName(name);
      write(json, member.getValue(), depth + 1);
    }
    json.writeEndObject();
  }

  private static void writeArray(JsonGenerator json, List<?> elements, int depth)
      throws IOException {
    requireRoom(depth);
    json.writeStartArray();
    for (Object element : elements) {
      write(json, element, depth + 1);
    }
    json.writeEndArray();
  }

  /** Counted here: not every version of the JSON library counts when it writes. */
  private static void requireRoom(int depth) {
    if (depth >= DEEPEST) {
      throw new IllegalArgumentException("members must be nested at most " + DEEPEST + " deep");
    }
  }

  /** All that JSON itself puts between strings is ASCII, so what is escaped here is in a string. */
  private static String escaped(String json) {
    int start = endOfSafe(json, 0);
    if (start == json.length()) {
      return json;
    }
    StringBuilder text = new StringBuilder(json.length() + 16).append(json, 0, start);
    while (start < json.length()) {
      text.append(String.format(Locale.ROOT, "\\u%04X", (int) json.charAt(start)));
      int next = start + 1; // what is not safe is one char long
      start = endOfSafe(json, next);
      text.append(json, next, start);
    }
    return text.toString();
  }

  private static int endOfSafe(String json, int start) {
    int at = start;
    while (at < json.length()) {
      int codePoint = json.codePointAt(at);
      if (isUnsafe(codePoint)) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private static boolean isUnsafe(int codePoint) {
    boolean loneSurrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    return loneSurrogate || (codePoint >= 0x7F && codePoint <= 0x9F);
  }

  /** The library's own layout, since the JSON library's differs by version and platform. */
  private static final class Layout implements PrettyPrinter {

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
      open(json, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
      newLine(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
      json.writeRaw(',');
      newLine(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int size) throws IOException {
      close(json, size, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
      open(json, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
      newLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(',');
      newLine(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int size) throws IOException {
      close(json, size, ']');
    }

    private void open(JsonGenerator json, char bracket) throws IOException {
      json.writeRaw(bracket);
      depth++;
    }

    private void close(JsonGenerator json, int size, char bracket) throws IOException {
      depth--;
      if (size > 0) {
        newLine(json);
      }
      json.writeRaw(bracket);
    }

    private void newLine(JsonGenerator json) throws IOException {
      json.writeRaw('\n' + "  ".repeat(depth));
    }
  }
}
