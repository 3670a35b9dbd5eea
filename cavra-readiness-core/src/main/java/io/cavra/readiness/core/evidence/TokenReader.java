package io.cavra.readiness.core.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.Closeable;
import java.io.IOException;
import javax.annotation.Nullable;

/**
 * Reads the tokens of one strict JSON document; the one type that knows the JSON library for
 * reading. It turns every failure into a message of its own: the library's messages echo the input.
 */
final class TokenReader implements Closeable {

  /** What a token is. */
  enum Token {
    START_OBJECT("an object"),
    END_OBJECT("an object"),
    START_ARRAY("a list"),
    END_ARRAY("a list"),
    NAME("a string"),
    STRING("a string"),
    NUMBER("a number"),
    TRUE("true"),
    FALSE("false"),
    NULL("null");

    private final String described;

    Token(String described) {
      this.described = described;
    }

    /** Answers what it is, for messages. */
    String described() {
      return described;
    }
  }

  /** A name to expect, in the form in which the JSON library compares it with what it reads. */
  static final class KnownName {

    private final SerializedString serialized;

    KnownName(String text) {
      serialized = new SerializedString(text);
    }

    String text() {
      return serialized.getValue();
    }
  }

  private static final int LONGEST_STRING = 1024 * 1024;
  private static final int LONGEST_NAME = 16 * 1024;
  private static final int LONGEST_NUMBER = 100;

  /** Its table of names would grow with the document, and outlive it. */
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).build())
          .build();

  private final HashingReader reader;
  private final JsonParser parser;
  private @Nullable JsonProcessingException failure;
  private boolean likelyName;
  private boolean readsText;
  private char[] characters = new char[0];
  private int charactersStart;
  private int charactersLength;

  TokenReader(HashingReader reader) throws IOException {
    this.reader = reader;
    this.parser = FACTORY.createParser(reader);
  }

  /** Answers the next token, or null after the last one. */
  @Nullable
  Token next() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      return token == null ? null : kind(token);
    } catch (JsonProcessingException thrown) {
      throw failed(thrown);
    }
  }

  /**
   * Goes on to the next name of the object that is open; false at its end.
   *
   * @param likely compared with the name as it is read, before any string is made of it; null where
   *     no name is likelier than others
   */
  boolean nextName(@Nullable KnownName likely) throws IOException {
    try {
      likelyName = likely != null && parser.nextFieldName(likely.serialized);
      JsonToken token = likely == null ? parser.nextToken() : parser.currentToken();
      // The parser answers nothing else here; should it ever, the object must not pass for whole.
      if (token != JsonToken.FIELD_NAME && token != JsonToken.END_OBJECT) {
        throw new StrictJsonException("a name is missing");
      }
      return token == JsonToken.FIELD_NAME;
    } catch (JsonProcessingException thrown) {
      throw failed(thrown);
    }
  }

  /** Says whether the name that was just read is the likely one. */
  boolean isLikelyName() {
    return likelyName;
  }

  private StrictJsonException failed(JsonProcessingException thrown) {
    failure = thrown;
    return new StrictJsonException(why(thrown));
  }

  private Token kind(JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> Token.START_OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.START_ARRAY;
      case END_ARRAY -> Token.END_ARRAY;
      case FIELD_NAME -> Token.NAME;
      case VALUE_STRING -> string();
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new StrictJsonException("a value is of no kind that JSON has");
    };
  }

  /** What was read as plain text has one byte for each character, and no half of a pair. */
  private Token string() throws IOException {
    findCharacters();
    boolean plain = reader.isPlain() || isAscii(characters, charactersStart, charactersLength);
    if (!plain || charactersLength > LONGEST_STRING) {
      checkText(text(), LONGEST_STRING, "a string");
    }
    return Token.STRING;
  }

  private void findCharacters() throws IOException {
    readsText = true;
    characters = parser.getTextCharacters();
    charactersStart = parser.getTextOffset();
    charactersLength = parser.getTextLength();
    readsText = false;
  }

  private Token number() throws IOException {
    findCharacters();
    if (charactersLength > LONGEST_NUMBER) {
      throw new StrictJsonException("a number is longer than 100 characters");
    }
    return Token.NUMBER;
  }

  /** Answers the name that was just read, checked for its length and its characters. */
  String name() throws IOException {
    String name = parser.currentName();
    checkText(name, LONGEST_NAME, "a name");
    return name;
  }

  /** Answers the name that was just read, unchecked; for comparing it with known names. */
  String uncheckedName() throws IOException {
    return parser.currentName();
  }

  /** Answers the text of the string or number that was just read. */
  String text() {
    return new String(characters, charactersStart, charactersLength);
  }

  /** Answers what holds the string or number that was just read; valid until the next token. */
  char[] characters() {
    return characters;
  }

  int charactersStart() {
    return charactersStart;
  }

  int charactersLength() {
    return charactersLength;
  }

  /**
   * Answers line and column, from 1, of the character at which the parser failed; else of the start
   * of the last token.
   */
  String location() {
    if (failure == null && parser.currentToken() != null) {
      return location(parser.currentTokenLocation(), 0);
    }
    return location(parser.currentLocation(), isPastCharacter() ? 1 : 0);
  }

  /** Says whether the parser failed at a character, and stands behind it. */
  private boolean isPastCharacter() {
    return failure != null
        && !(failure instanceof JsonEOFException)
        && !(failure instanceof StreamConstraintsException);
  }

  private static String location(JsonLocation at, int back) {
    return "line " + at.getLineNr() + ", column " + Math.max(1, at.getColumnNr() - back);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private static boolean isAscii(char[] buffer, int start, int length) {
    int bits = 0;
    for (int i = start; i < start + length; i++) {
      bits |= buffer[i];
    }
    return bits < 0x80;
  }

  private static void checkText(String text, int longest, String what) throws StrictJsonException {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean paired =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!paired) {
          throw new StrictJsonException(what + " holds half of a surrogate pair");
        }
        i++;
        bytes += 4;
      } else {
        bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
      }
    }
    if (bytes > longest) {
      throw new StrictJsonException(what + " is longer than " + longest + " bytes");
    }
  }

  private String why(JsonProcessingException failure) {
    String fault = reader.fault();
    if (fault != null) {
      return fault;
    }
    if (failure instanceof JsonEOFException) {
      return "the document ends before it is complete";
    }
    if (failure instanceof StreamConstraintsException) {
      return "a string is longer than 1 MiB, a name than 16 KiB or a number than 100 characters";
    }
    return expected();
  }

  /** What must stand there, told by what was read last, for the library's messages are its own. */
  private String expected() {
    JsonToken last = parser.currentToken();
    if (readsText) {
      return "a string holds a control character, or an escape that JSON does not have; write \\n,"
          + " \\t or \\u and four hex digits";
    }
    if (last == JsonToken.FIELD_NAME) {
      return "behind a name there must be a colon and a value: a string in double quotes, a number"
          + " such as 1.5, true, false, null, a list or an object";
    }
    if (parser.getParsingContext().inObject()) {
      return "here must be a name in double quotes, or the end of the object; one comma stands"
          + " between members and none behind the last";
    }
    if (parser.getParsingContext().inArray()) {
      return "here must be a value, a string in double quotes, or the end of the list; one comma"
          + " stands between values and none behind the last";
    }
    return "the document must be one object in braces; JSON has no comments";
  }
}
