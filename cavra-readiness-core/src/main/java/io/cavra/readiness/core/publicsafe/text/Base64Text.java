package io.cavra.readiness.core.publicsafe.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.annotation.CheckForNull;

/** Decodes the base64 of 40 characters or more in a text, where it yields text. */
public final class Base64Text {

  private static final int LEAST = 40;

  private Base64Text() {}

  /** Answers the texts that the base64 runs of a text hold. */
  public static List<String> decode(Text text) {
    List<String> decoded = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = text.endOfRun(from, Base64Text::isRun);
      int padded = text.endOfRun(to, 2, c -> c == '=');
      if (padded - from >= LEAST && !addDecoded(decoded, text, from, to)) {
        // A path or a name may run into the base64: try the parts between separators too.
        addParts(decoded, text, from, to, "/");
        addParts(decoded, text, from, to, "-_");
        addParts(decoded, text, from, to, "/-_+");
      }
      from = to + 1;
    }
    return decoded;
  }

  private static boolean isRun(char c) {
    return Ascii.isAlnum(c) || c == '+' || c == '/' || c == '-' || c == '_';
  }

  private static void addParts(List<String> decoded, Text text, int from, int to, String splits) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.isOneOf(i, splits)) {
        if (i - start >= LEAST && i - start < to - from) {
          addDecoded(decoded, text, start, i);
        }
        start = i + 1;
      }
    }
  }

  private static boolean addDecoded(List<String> decoded, Text text, int from, int to) {
    int end = (to - from) % 4 == 1 ? to - 1 : to;
    byte[] encoded = new byte[end - from];
    for (int i = from; i < end; i++) {
      char c = text.at(i);
      encoded[i - from] = (byte) (c == '-' ? '+' : c == '_' ? '/' : c);
    }
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(encoded);
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
    String plain = text(bytes);
    if (plain != null) {
      decoded.add(plain);
    }
    return plain != null;
  }

  /** Answers the text that the bytes are, in UTF-8 or in UTF-16; null where they are none. */
  @CheckForNull
  private static String text(byte[] bytes) {
    Charset wide = wide(bytes);
    if (wide != null) {
      String text = new String(bytes, wide);
      return isText(text) ? text : null;
    }
    try {
      String utf8 = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return isText(utf8) ? utf8 : null;
    } catch (CharacterCodingException notText) {
      return null;
    }
  }

  /** Answers the form of UTF-16 that the first two bytes are of; null where they are of none. */
  @CheckForNull
  private static Charset wide(byte[] bytes) {
    if (bytes.length % 2 != 0) {
      return null;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean marked = first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
    return marked
        ? StandardCharsets.UTF_16
        : second == 0 ? StandardCharsets.UTF_16LE : first == 0 ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean isText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x7F || c == 0xFFFD) {
        return false;
      }
    }
    return true;
  }
}
