package io.cavra.readiness.core.evidence;

import io.cavra.readiness.core.evidence.TokenReader.KnownName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * The known fields of one kind of JSON object: what each is called, and what it holds.
 *
 * <p>Immutable and thread-safe.
 */
final class Shape {

  /** The name of the field that says what kind of document this is. */
  static final String SCHEMA_VERSION = "schema_version";

  /** What a known field holds. */
  enum Kind {
    SCHEMA_VERSION,
    TEXT,
    BOOLEAN,
    MINUTES,
    INSTANT,
    TEXTS,
    OBJECTS,
    STREAMED_OBJECTS
  }

  /**
   * One known field.
   *
   * @param index its place in the values of an object
   * @param known its name
   * @param kind what it holds
   * @param required whether an object without it is malformed
   * @param element the shape of its elements; null unless it holds objects
   */
  record Field(int index, KnownName known, Kind kind, boolean required, @Nullable Shape element) {

    String name() {
      return known.text();
    }
  }

  private final Map<String, Field> byName = new HashMap<>();
  private final Field[] fields;

  private Shape(List<Draft> drafts) {
    fields = new Field[drafts.size()];
    for (int i = 0; i < fields.length; i++) {
      Draft draft = drafts.get(i);
      KnownName known = new KnownName(draft.name);
      fields[i] = new Field(i, known, draft.kind, draft.required, draft.element);
      byName.put(draft.name, fields[i]);
    }
  }

  /** A field before its place is known. */
  record Draft(String name, Kind kind, boolean required, @Nullable Shape element) {}

  static Shape of(Draft... drafts) {
    return new Shape(List.of(drafts));
  }

  static Draft schemaVersion() {
    return new Draft(SCHEMA_VERSION, Kind.SCHEMA_VERSION, false, null);
  }

  static Draft text(String name) {
    return new Draft(name, Kind.TEXT, false, null);
  }

  static Draft truth(String name) {
    return new Draft(name, Kind.BOOLEAN, false, null);
  }

  static Draft minutes(String name) {
    return new Draft(name, Kind.MINUTES, false, null);
  }

  static Draft requiredInstant(String name) {
    return new Draft(name, Kind.INSTANT, true, null);
  }

  static Draft texts(String name) {
    return new Draft(name, Kind.TEXTS, false, null);
  }

  static Draft objects(String name, Shape element) {
    return new Draft(name, Kind.OBJECTS, false, element);
  }

  static Draft streamedObjects(String name, Shape element) {
    return new Draft(name, Kind.STREAMED_OBJECTS, false, element);
  }

  @Nullable
  Field find(String name) {
    return byName.get(name);
  }

  /** Answers the field that most documents write there, or null behind the last one. */
  @Nullable
  Field at(int index) {
    return index < fields.length ? fields[index] : null;
  }

  int size() {
    return fields.length;
  }

  Field[] fields() {
    return fields;
  }
}
