package io.cavra.readiness.core.publicsafe.network;

import io.cavra.readiness.core.publicsafe.key.LicenseNames;
import io.cavra.readiness.core.publicsafe.secret.SecretValues;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Prose;
import io.cavra.readiness.core.publicsafe.text.Text;

/** A licence variable and its value where no sign stands between them. */
final class LicenseSettings {

  private static final int LONGEST = 64;
  private static final String[] COMMANDS = {"setenv ", "setx ", "setx /m ", "set -x ", "set -gx "};

  private LicenseSettings() {}

  /** {@code setenv NAME value}, and {@code ENV NAME value} of a container's file. */
  static boolean isCommand(Text text, int from) {
    char c = text.at(from);
    if (c != 's' && c != 'S' && c != 'E' || text.goesOnBefore(from)) {
      return false;
    }
    if (c == 'E') {
      boolean file = text.at(from + 1) == 'N' && text.at(from + 2) == 'V';
      return file && text.at(from + 3) == ' ' && isNameAndValue(text, from + 4, true);
    }
    for (String command : COMMANDS) {
      if (text.matches(from, command) && isNameAndValue(text, from + command.length(), false)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNameAndValue(Text text, int from, boolean nearProse) {
    int start = text.skipSpaces(from);
    int end = endOfName(text, start);
    int value = text.skipSpaces(end);
    return value > end
        && LicenseNames.isName(text.piece(start, end))
        && text.find('\n', end, value) < 0
        && !Prose.isSmallWord(text, value)
        && !(nearProse && isWord(text, value))
        && isGiven(text, start, value);
  }

  private static boolean isWord(Text text, int from) {
    int end = text.endOfRun(from, LONGEST, Ascii::isLetter);
    return end == text.length() || Ascii.isSpace(text.at(end)) || text.isOneOf(end, ",.;");
  }

  /** {@code "name": "NAME", "value": "..."}, as lists of variables have it. */
  static boolean isPair(Text text, int separator) {
    int word = text.startOfRun(separator, 4, LicenseSettings::isMark);
    if (!text.matches(word - 4, "name") && !text.matches(word - 3, "key")) {
      return false;
    }
    int start = skipMarks(text, separator + 1);
    int end = endOfName(text, start);
    int member = skipMarks(text, end);
    if (!LicenseNames.isName(text.piece(start, end)) || !text.matches(member, "value")) {
      return false;
    }
    int sign = text.endOfRun(member + 5, 4, LicenseSettings::isMark);
    boolean given = text.at(sign) == ':' || text.at(sign) == '=';
    int value = text.skipSpaces(sign + 1);
    boolean escaped = text.at(value) == '\\';
    boolean empty = escaped && text.at(value + 1) == '"' && text.at(value + 2) == '\\';
    return given && !empty && isGiven(text, start, escaped ? value + 1 : value);
  }

  private static int skipMarks(Text text, int from) {
    int i = text.skipSpaces(from);
    while (i - from < LONGEST && i < text.length() && (isMark(text.at(i)) || text.at(i) == ',')) {
      i = text.skipSpaces(i + 1);
    }
    return i;
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '\'' || c == ' ' || c == '\\';
  }

  private static int endOfName(Text text, int from) {
    return text.endOfRun(from, LONGEST, c -> Ascii.isAlnum(c) || c == '_');
  }

  /** Says whether a value is given to the name, rather than a sentence going on about it. */
  static boolean isGiven(Text text, int name, int from) {
    int end = SecretValues.end(text, from);
    boolean quoted = text.at(from) == '"' || text.at(from) == '\'';
    int value = quoted ? from + 1 : from;
    return SecretValues.isGiven(text, value, end)
        && !Prose.goesOn(text, value)
        && text.counts(value, end)
        && text.counts(name, end);
  }
}
