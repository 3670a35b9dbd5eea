package io.cavra.readiness.core.evidence;

import io.cavra.readiness.core.evidence.TokenReader.Token;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * Reads one JSON object as plain values, as strictly as evidence is read (SPEC.md section 3).
 *
 * <p>For JSON that is no evidence, such as a program's decision. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class StrictJson {

  private static final int MOST_OPEN = 64;

  private StrictJson() {}

  /**
   * Reads the whole of those bytes.
   *
   * @return the members in order, unmodifiable: maps, lists, strings, numbers, booleans and nulls;
   *     or the problem {@code malformed_json}, whose message tells line and column and quotes
   *     nothing
   */
  public static Evidence<Map<String, Object>> object(byte[] bytes) {
    Objects.requireNonNull(bytes, "bytes");
    HashingReader reader = new HashingReader(new ByteArrayInputStream(bytes), bytes.length);
    try (TokenReader tokens = new TokenReader(reader)) {
      try {
        return EvidenceDocument.of(new Values(tokens).document());
      } catch (StrictJsonException malformed) {
        return malformed(tokens.location() + ": " + malformed.getMessage());
      }
    } catch (IOException failed) {
      return malformed("a place that cannot be told");
    }
  }

  private static EvidenceProblem<Map<String, Object>> malformed(String where) {
    return EvidenceProblem.of(ProblemCode.MALFORMED_JSON, "it is not valid JSON at " + where);
  }

  /** Makes the values of one document from its tokens. */
  private static final class Values {

    private final TokenReader tokens;
    private int open;

    Values(TokenReader tokens) {
      this.tokens = tokens;
    }

    Map<String, Object> document() throws IOException {
      Token first = tokens.next();
      if (first != Token.START_OBJECT) {
        throw new StrictJsonException(
            first == null ? "nothing is there" : "the top level is not an object");
      }
      Map<String, Object> members = object();
      if (tokens.next() != null) {
        throw new StrictJsonException("something follows the document");
      }
      return members;
    }

    private Map<String, Object> object() throws IOException {
      enter();
      Map<String, Object> members = new LinkedHashMap<>();
      MemberNames names = new MemberNames();
      while (tokens.nextName(null)) {
        String name = tokens.name();
        names.add(name);
        members.put(name, value(tokens.next()));
      }
      open--;
      return Collections.unmodifiableMap(members);
    }

    private List<Object> list() throws IOException {
      enter();
      List<Object> elements = new ArrayList<>();
      for (Token token = tokens.next(); token != Token.END_ARRAY; token = tokens.next()) {
        elements.add(value(token));
      }
      open--;
      return Collections.unmodifiableList(elements);
    }

    private void enter() throws StrictJsonException {
      if (open++ == MOST_OPEN) {
        throw new StrictJsonException("more than 64 objects and lists are open at once");
      }
    }

    private @Nullable Object value(@Nullable Token token) throws IOException {
      if (token == null) {
        throw new StrictJsonException("the document ends before it is complete");
      }
      return switch (token) {
        case START_OBJECT -> object();
        case START_ARRAY -> list();
        case STRING -> tokens.text();
        case NUMBER -> number(tokens.text());
        case TRUE -> true;
        case FALSE -> false;
        case NULL -> null;
        case END_OBJECT, END_ARRAY, NAME ->
            throw new StrictJsonException("a value is of no kind that JSON has");
      };
    }

    private static Object number(String text) throws StrictJsonException {
      if (text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))) {
        return new BigInteger(text);
      }
      try {
        return new BigDecimal(text);
      } catch (NumberFormatException tooLarge) {
        throw new StrictJsonException("a number has an exponent that is too large");
      }
    }
  }
}
