package io.cavra.readiness.core.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Puts texts and single bytes together, for input that no text could hold. */
final class Pieces {

  private Pieces() {}

  /** Answers the bytes of strings, as UTF-8, and of integers, one byte each. */
  static byte[] bytes(Object... pieces) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Object piece : pieces) {
      if (piece instanceof Integer one) {
        bytes.write(one);
      } else {
        bytes.writeBytes(piece.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
