package io.cavra.readiness.core.publicsafe.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.annotation.CheckForNull;

/** Undoes one percent-encoding, of UTF-8. */
public final class PercentText {

  private PercentText() {}

  /** Answers the text decoded once; null when nothing in it is encoded. */
  @CheckForNull
  public static String decode(Text text) {
    StringBuilder out = new StringBuilder(text.length());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      if (text.at(i) == '%' && Ascii.isHex(text.at(i + 1)) && Ascii.isHex(text.at(i + 2))) {
        bytes.write(Character.digit(text.at(i + 1), 16) << 4 | Character.digit(text.at(i + 2), 16));
        any = true;
        i += 2;
      } else {
        flush(bytes, out);
        out.append(text.at(i));
      }
    }
    flush(bytes, out);
    return any ? out.toString() : null;
  }

  private static void flush(ByteArrayOutputStream bytes, StringBuilder out) {
    if (bytes.size() > 0) {
      append(out, bytes.toByteArray());
      bytes.reset();
    }
  }

  /** What is not UTF-8 was not encoded text: only its ASCII is decoded. */
  private static void append(StringBuilder out, byte[] bytes) {
    try {
      out.append(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
    } catch (CharacterCodingException notUtf8) {
      for (byte b : bytes) {
        if (b >= 0) {
          out.append((char) b);
        } else {
          out.append('%').append(Integer.toHexString(b & 0xFF));
        }
      }
    }
  }
}
