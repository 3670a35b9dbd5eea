package io.cavra.readiness.testkit;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.Nullable;

/**
 * One change to the JSON of a document that its record could not express: another type, a null, a
 * duplicate key, an unknown field, bytes that are no JSON at all.
 *
 * <p>A place is an RFC 6901 JSON Pointer, such as {@code /drills/0/status}; {@code /drills/-} is
 * the place behind the last element. Edits are applied in order, on what the record writes; a
 * change to the bytes comes after all that. Immutable and thread-safe.
 *
 * <pre>{@code
 * JsonEdit.set("/approved", "true")                              // a text in place of a flag
 * JsonEdit.setText("/approved", "true, \"approved\": false")     // a duplicate key
 * JsonEdit.append(" {}")                                         // more after the document
 * }</pre>
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // the annotations are for tools; a caller needs no jsr305
public final class JsonEdit {

  private final Optional<String> pointer;
  private final Consumer<EditedJson> change;

  private JsonEdit(Optional<String> pointer, Consumer<EditedJson> change) {
    this.pointer = pointer;
    this.change = change;
  }

  /**
   * Sets the member or element at that place, whether or not there was one.
   *
   * @param value a plain JSON value: map, list, string, number, boolean or null; copied
   * @throws IllegalArgumentException when it is anything else, or a text with a lone surrogate
   */
  public static JsonEdit set(String pointer, @Nullable Object value) {
    Object copy = PlainJson.copyOf(value);
    return new JsonEdit(Optional.of(pointer), document -> document.set(pointer, copy));
  }

  /**
   * Sets what is written at that place, as it is and unchecked.
   *
   * @param json what stands behind the colon or comma; it may go on to further members
   */
  public static JsonEdit setText(String pointer, String json) {
    return set(pointer, new RawJson(json));
  }

  /** Removes the member or element at that place; there must be one, and it is not the whole. */
  public static JsonEdit remove(String pointer) {
    return new JsonEdit(Optional.of(pointer), document -> document.remove(pointer));
  }

  /** Puts a text in front of the document, such as a byte-order mark. */
  public static JsonEdit prepend(String text) {
    byte[] bytes = Utf8.bytes(text);
    return onBytes(document -> document.rewrite(written -> joined(bytes, written)));
  }

  /** Puts a text behind the document. */
  public static JsonEdit append(String text) {
    byte[] bytes = Utf8.bytes(text);
    return onBytes(document -> document.rewrite(written -> joined(written, bytes)));
  }

  /** Replaces the whole document by a text, in UTF-8. */
  public static JsonEdit replaceText(String text) {
    return replaceBytes(Utf8.bytes(text));
  }

  /** Replaces the whole document by these bytes; copied. */
  public static JsonEdit replaceBytes(byte[] bytes) {
    byte[] copy = bytes.clone();
    return onBytes(document -> document.rewrite(written -> copy.clone()));
  }

  void applyTo(EditedJson document) {
    change.accept(document);
  }

  /** Answers the place that the edit is about; nothing for one that is about the bytes. */
  Optional<String> pointer() {
    return pointer;
  }

  private static JsonEdit onBytes(Consumer<EditedJson> change) {
    return new JsonEdit(Optional.empty(), change);
  }

  private static byte[] joined(byte[] head, byte[] tail) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(head.length + tail.length);
    joined.writeBytes(head);
    joined.writeBytes(tail);
    return joined.toByteArray();
  }
}
