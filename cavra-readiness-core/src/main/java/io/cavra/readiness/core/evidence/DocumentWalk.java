package io.cavra.readiness.core.evidence;

import io.cavra.readiness.core.evidence.Shape.Field;
import io.cavra.readiness.core.evidence.TokenReader.Token;
import io.cavra.readiness.core.publicsafe.PublicSafeScan;
import io.cavra.readiness.text.Blank;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * Walks one document once, from its first token to its last: checks it against its shape, tells the
 * scan every name and value, and collects the values of the known fields.
 */
final class DocumentWalk {

  /** Of objects that nobody knows: none of their fields is known. */
  private static final Shape UNKNOWN = Shape.of();

  /** Takes the elements of a streamed list, one by one. */
  interface ElementSink {
    void element(FieldValues values, boolean atFault, Set<String> withheld);
  }

  private final TokenReader tokens;
  private final PublicSafeScan scan;
  private final ElementSink sink;
  private final Faults faults = new Faults();
  private final Nesting nesting;
  private Set<String> withheld = Set.of();
  private @Nullable SchemaVersion schemaVersion;

  /** The schema version that the document names. */
  record SchemaVersion(@Nullable String text, boolean hasFinding) {}

  DocumentWalk(TokenReader tokens, PublicSafeScan scan, ElementSink sink) {
    this.tokens = tokens;
    this.scan = scan;
    this.sink = sink;
    this.nesting = new Nesting(scan);
  }

  /** Walks the whole document and answers the values of the known fields at its top level. */
  FieldValues walk(Shape shape) throws IOException {
    Token first = tokens.next();
    if (first != Token.START_OBJECT) {
      throw new StrictJsonException(
          first == null ? "nothing is there" : "the top level is not an object");
    }
    FieldValues values = object(shape, LastValues.NONE);
    if (tokens.next() != null) {
      throw new StrictJsonException("something follows the document");
    }
    return values;
  }

  Faults faults() {
    return faults;
  }

  /** Answers the exact pointers of the strings of known fields that have a finding. */
  Set<String> withheld() {
    return withheld;
  }

  @Nullable
  SchemaVersion schemaVersion() {
    return schemaVersion;
  }

  /**
   * Walks an object of that shape; the one before it was like that. Most documents write their
   * fields in one order, and so the next one is likely.
   */
  private FieldValues object(Shape shape, LastValues last) throws IOException {
    FieldValues values = new FieldValues(shape);
    MemberNames names = nesting.enterObject();
    Field likely = shape.at(0);
    while (tokens.nextName(likely == null ? null : likely.known())) {
      Field field = tokens.isLikelyName() ? likely : shape.find(tokens.uncheckedName());
      if (field == null) {
        String name = tokens.name();
        names.add(name);
        scan.name(name);
        skip(tokens.next());
      } else {
        names.add(values.see(field));
        scan.name(field.name());
        values.set(field, value(field, tokens.next(), last));
        likely = shape.at(field.index() + 1);
      }
    }
    requireFields(shape, values);
    nesting.leaveObject();
    return values;
  }

  private void requireFields(Shape shape, FieldValues values) {
    for (Field field : shape.fields()) {
      if (field.required() && !values.isSeen(field)) {
        scan.absent(field.name());
        fault(field.name() + " must be present: " + Timestamp.FORM);
      }
    }
  }

  private @Nullable Object value(Field field, @Nullable Token token, LastValues last)
      throws IOException {
    return switch (field.kind()) {
      case SCHEMA_VERSION -> schemaVersion(token);
      case TEXT ->
          token == Token.STRING ? text(last, LastValues.slot(field, 0)) : wrong(token, "a string");
      case BOOLEAN -> truth(token);
      case MINUTES -> minutes(token, last, LastValues.slot(field, 0));
      case INSTANT -> instant(token);
      case TEXTS ->
          token == Token.START_ARRAY ? texts(field, last) : wrong(token, "a list of strings");
      case OBJECTS, STREAMED_OBJECTS ->
          token == Token.START_ARRAY ? objects(field) : wrong(token, "a list of objects");
    };
  }

  private @Nullable Object schemaVersion(@Nullable Token token) throws IOException {
    if (token == Token.STRING) {
      boolean found = tell();
      schemaVersion = new SchemaVersion(tokens.text(), found);
    } else {
      schemaVersion = new SchemaVersion(null, false);
      skip(token);
    }
    return null;
  }

  private String text(LastValues last, int slot) {
    String same = (String) last.find(slot, tokens);
    if (same != null) {
      scan.otherValue();
      return same;
    }
    String text = tokens.text();
    if (tell()) {
      withhold();
    } else {
      last.keep(slot, tokens, text);
    }
    return text;
  }

  /**
   * Takes note of the string of a known field in which something was found. Only known names lead
   * to it, and so its pointer as it is written holds no secret.
   */
  private void withhold() {
    if (withheld.isEmpty()) {
      withheld = new HashSet<>();
    }
    withheld.add(scan.exactPointer());
  }

  private @Nullable Object truth(@Nullable Token token) throws IOException {
    if (token == Token.TRUE || token == Token.FALSE) {
      scan.otherValue();
      return token == Token.TRUE;
    }
    return wrong(token, "true or false");
  }

  private @Nullable Object minutes(@Nullable Token token, LastValues last, int slot)
      throws IOException {
    if (token != Token.NUMBER) {
      return wrong(token, MinutesText.DOMAIN);
    }
    scan.otherValue();
    Object same = last.find(slot, tokens);
    if (same != null) {
      return same;
    }
    String number = tokens.text();
    BigDecimal minutes = MinutesText.find(number);
    if (minutes == null) {
      fault("expected " + MinutesText.DOMAIN + ", found " + MinutesText.described(number));
    } else {
      last.keep(slot, tokens, minutes);
    }
    return minutes;
  }

  private @Nullable Object instant(@Nullable Token token) throws IOException {
    if (token != Token.STRING) {
      return wrong(token, Timestamp.FORM);
    }
    Instant instant =
        Timestamp.find(tokens.characters(), tokens.charactersStart(), tokens.charactersLength());
    if (tell()) {
      withhold();
    }
    if (instant == null) {
      fault("expected " + Timestamp.FORM + ", found " + Timestamp.described(tokens.text()));
    }
    return instant;
  }

  private List<String> texts(Field field, LastValues last) throws IOException {
    List<String> texts = new ArrayList<>();
    nesting.enterArray();
    for (Token token = tokens.next(); token != Token.END_ARRAY; token = tokens.next()) {
      if (token != Token.STRING) {
        wrong(token, "a string");
      } else {
        String text = text(last, LastValues.slot(field, texts.size()));
        if (Blank.isBlank(text)) {
          fault("expected a string that is not blank, found a blank one");
        }
        texts.add(text);
      }
    }
    nesting.leaveArray();
    return texts;
  }

  private List<FieldValues> objects(Field field) throws IOException {
    List<FieldValues> objects = new ArrayList<>();
    Shape element = Objects.requireNonNull(field.element());
    boolean streamed = field.kind() == Shape.Kind.STREAMED_OBJECTS;
    LastValues last = streamed ? new LastValues(element) : LastValues.NONE;
    nesting.enterArray();
    for (Token token = tokens.next(); token != Token.END_ARRAY; token = tokens.next()) {
      if (token != Token.START_OBJECT) {
        wrong(token, "an object");
      } else if (streamed) {
        stream(element, last);
      } else {
        objects.add(object(element, last));
      }
    }
    nesting.leaveArray();
    return objects;
  }

  private void stream(Shape element, LastValues last) throws IOException {
    Set<String> outer = withheld;
    withheld = Set.of();
    long before = faults.total();
    FieldValues values = object(element, last);
    sink.element(values, faults.total() > before, withheld);
    withheld = outer;
  }

  /** Records a value of the wrong type and walks over it. */
  private @Nullable Object wrong(@Nullable Token token, String expected) throws IOException {
    skip(token);
    fault("expected " + expected + ", found " + (token == null ? "nothing" : token.described()));
    return null;
  }

  private void fault(String expected) {
    if (faults.isFull()) {
      faults.count();
    } else {
      faults.add(scan.pointer(), expected);
    }
  }

  private void skip(@Nullable Token token) throws IOException {
    if (token == Token.START_OBJECT) {
      object(UNKNOWN, LastValues.NONE);
    } else if (token == Token.START_ARRAY) {
      skipArray();
    } else if (token == Token.STRING) {
      tell();
    } else {
      scan.otherValue();
    }
  }

  private void skipArray() throws IOException {
    nesting.enterArray();
    for (Token token = tokens.next(); token != Token.END_ARRAY; token = tokens.next()) {
      skip(token);
    }
    nesting.leaveArray();
  }

  /** Tells the scan the string that was just read; says whether it has a finding. */
  private boolean tell() {
    return scan.string(tokens.characters(), tokens.charactersStart(), tokens.charactersLength());
  }
}
