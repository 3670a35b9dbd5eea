package io.cavra.readiness.core.publicsafe;

import io.cavra.readiness.core.publicsafe.key.KeyMeaning;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;

/**
 * Steps through the names and strings of JSON that a text holds. Keeps no stack, so that no nesting
 * is too deep, and stops at the first character that JSON would not have there.
 */
final class JsonText {

  private final Text text;
  private int next;
  private String string = "";
  private boolean name;
  private int key;

  JsonText(Text text) {
    this.text = text;
    this.next = text.skipSpaces(0);
    if (text.at(next) == 0xFEFF) {
      next++;
    }
    char first = text.at(next);
    if (first != '{' && first != '[' && first != '"') {
      next = text.length();
    }
  }

  /** Steps to the next name or string; false at the end, or where this is no JSON. */
  boolean next() {
    while (next < text.length()) {
      char c = text.at(next);
      if (c == '"') {
        return readString();
      }
      if (c == '{' || c == '}') {
        key = 0;
      } else if (!isBetween(c)) {
        next = text.length();
        return false;
      }
      next++;
    }
    return false;
  }

  String string() {
    return string;
  }

  boolean isName() {
    return name;
  }

  /** Answers what the name before this string means. */
  int key() {
    return key;
  }

  private static boolean isBetween(char c) {
    return Ascii.isSpace(c) || Ascii.isDigit(c) || Ascii.isOneOf(c, "[],:+-.eEtrufalsn");
  }

  private boolean readString() {
    StringBuilder out = new StringBuilder();
    int i = next + 1;
    while (i < text.length() && text.at(i) != '"') {
      char c = text.at(i++);
      if (c == '\\') {
        c = text.at(i++);
        if (c == 'u') {
          out.append((char) codeUnit(i));
          i += 4;
          continue;
        }
        c = unescaped(c);
      }
      out.append(c);
    }
    next = i + 1;
    string = out.toString();
    name = text.at(text.skipSpaces(next)) == ':';
    if (name) {
      key = KeyMeaning.of(string);
    }
    return true;
  }

  private int codeUnit(int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      value = value << 4 | Math.max(0, Character.digit(text.at(i), 16));
    }
    return value;
  }

  private static char unescaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> c;
    };
  }
}
