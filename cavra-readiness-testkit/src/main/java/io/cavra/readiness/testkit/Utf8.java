package io.cavra.readiness.testkit;

import java.nio.charset.StandardCharsets;

/**
 * Writes text as UTF-8, and refuses a lone surrogate: the plain way to write it puts a question
 * mark in its place, and a file then says something else than memory.
 */
final class Utf8 {

  private Utf8() {}

  static byte[] bytes(String text) {
    return requireWritable(text).getBytes(StandardCharsets.UTF_8);
  }

  /** Answers the text, if it can be written. */
  static String requireWritable(String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException(
          "text must hold no lone surrogate, which UTF-8 cannot write; write its escape with"
              + " JsonEdit.setText(pointer, \"\\\"\\\\ud800\\\"\"), or bytes with"
              + " JsonEdit.replaceBytes");
    }
    return text;
  }
}
