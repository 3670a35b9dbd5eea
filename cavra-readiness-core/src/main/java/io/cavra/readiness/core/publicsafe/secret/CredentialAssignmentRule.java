package io.cavra.readiness.core.publicsafe.secret;

import io.cavra.readiness.core.publicsafe.key.KeyMeaning;
import io.cavra.readiness.core.publicsafe.key.SecretNames;
import io.cavra.readiness.core.publicsafe.secret.SecretValues.Tie;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Prose;
import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;

/**
 * A secret-like name that is given a value, in any notation, or a key of that name with its value.
 */
public final class CredentialAssignmentRule implements Rule {

  static final int LONGEST_NAME = 64;

  @Override
  public String id() {
    return "credential_assignment";
  }

  @Override
  public long features() {
    return Features.EQUALS
        | Features.COLON
        | Features.DOUBLE_DASH
        | Features.ANGLE
        | Features.PIPE
        | Features.NON_ASCII
        | Features.SPACE;
  }

  @Override
  public int keys() {
    return KeyMeaning.SECRET | KeyMeaning.SECRETS | KeyMeaning.PASS;
  }

  @Override
  public boolean finds(Text text) {
    if (text.isUnder(KeyMeaning.SECRET) && isGiven(text, 0, text.length(), Tie.LOOSE)
        || text.isUnder(KeyMeaning.SECRETS) && isGiven(text, 0, text.length(), Tie.WEAK)
        || text.isUnder(KeyMeaning.PASS)
            && isUnlikeAll(text, 0)
            && isGiven(text, 0, text.length(), Tie.LOOSE)) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.at(i);
      boolean found =
          switch (c) {
            case '=', ':' -> assigns(text, i);
            case '-' -> isFlag(text, i);
            case '>' -> SecretElements.hasElement(text, i);
            case ' ' -> SpokenSecrets.areIn(text, i);
            case '是', '为', '為', 'は' -> SpokenSecrets.areInUnspaced(text, i);
            case '|', ',' -> isPaired(text, i);
            case '"', '\'' -> SecretElements.hasAttribute(text, i);
            default -> false;
          };
      if (found) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGiven(Text text, int from, int to, Tie tie) {
    return SecretValues.isSecret(text, from, to, tie) && text.counts(from, to);
  }

  private static boolean assigns(Text text, int separator) {
    if (text.isOneOf(separator - 1, "=:!<>")) {
      return false;
    }
    boolean equals = text.at(separator) == '=';
    // Appended, or given unless it is set: a value either way.
    int sign = equals && text.isOneOf(separator - 1, "+?") ? separator - 1 : separator;
    int nameEnd = text.startOfRun(sign, 4, " \t\"'`])*");
    // "the password is: x"
    nameEnd -= text.matchesWord(nameEnd - 2, "is") && text.at(nameEnd - 3) == ' ' ? 3 : 0;
    int value = text.endOfRun(separator + 1, c -> Ascii.isOneOf(c, "=>:"));
    equals |= value > separator + 1;
    value = skipBlockMark(text, text.skipSpaces(skipEmphasis(text, value)));
    int nameStart = startOfName(text, nameEnd);
    int meaning = nameEnd - nameStart >= 2 ? SecretNames.judge(text.piece(nameStart, nameEnd)) : 0;
    if (meaning == 0 && !isLonePass(text, nameStart, nameEnd, separator)) {
      int end = text.at(sign - 1) == ' ' ? sign - 1 : sign;
      return text.matches(nameStart, "value") && isNamed(text, nameStart, separator + 1)
          || OwnedSecrets.areGiven(text, end, separator, value);
    }
    return !isBeforeCommand(text, separator, value)
        && hasValue(
            text,
            nameStart,
            value,
            meaning == KeyMeaning.SECRETS ? Tie.WEAK : equals ? Tie.FIRM : Tie.LOOSE);
  }

  /** {@code PASSWORD= ./run} runs a command with an empty one. */
  private static boolean isBeforeCommand(Text text, int separator, int value) {
    return value > separator + 1
        && text.at(separator) == '='
        && !Ascii.isSpace(text.at(separator - 1))
        && (text.matches(value, "./") || text.matches(value, "../"));
  }

  /** In YAML, a bar or an angle says that the value stands in the next lines. */
  private static int skipBlockMark(Text text, int from) {
    if (text.at(from) != '|' && text.at(from) != '>') {
      return from;
    }
    int end = text.endOfRun(from + 1, 3, "+-0123456789");
    return text.at(end) == '\n' || text.at(end) == '\r' ? text.skipSpaces(end) : from;
  }

  /** The end of {@code **name:**}, which is no mask: those stand by themselves. */
  private static int skipEmphasis(Text text, int from) {
    int end = text.endOfRun(from, 3, c -> c == '*');
    return text.at(end) == ' ' ? end : from;
  }

  static boolean hasValue(Text text, int nameStart, int value, Tie tie) {
    char quote = text.at(value);
    boolean quoted = quote == '"' || quote == '\'' || quote == '`';
    int from = quoted ? value + 1 : value;
    int to =
        quoted || tie == Tie.FIRM || tie == Tie.WEAK
            ? SecretValues.end(text, value)
            : endOfClause(text, value);
    if (!SecretValues.isSecret(text, from, to, tie)) {
      to = quoted || tie == Tie.WEAK ? -1 : ToldSecrets.endOfClause(text, from, tie);
    }
    return to >= 0
        && text.counts(from, to)
        && text.counts(nameStart, Math.min(text.length(), quoted ? to + 1 : to));
  }

  /** A value after a colon may be followed by more: only the clause tells value from sentence. */
  private static int endOfClause(Text text, int from) {
    int word = SecretValues.end(text, from);
    int next = text.skipSpaces(word);
    boolean more =
        next > word
            && Ascii.isWord(text.at(next))
            && !startsNewField(text, next)
            && !hasNewline(text, word, next);
    return more ? text.endOfWord(next, LONGEST_NAME) : word;
  }

  private static boolean hasNewline(Text text, int from, int to) {
    return text.hasAny(from, to, c -> c == '\n' || c == '\r');
  }

  private static boolean startsNewField(Text text, int from) {
    int end = text.endOfWord(from, LONGEST_NAME);
    return text.hasAny(from, end, c -> c == '=' || c == ':');
  }

  static int startOfName(Text text, int end) {
    int start = end;
    int words = 0;
    while (start > 0 && end - start < LONGEST_NAME) {
      char c = text.at(start - 1);
      boolean space = c == ' ' && words == 0 && Ascii.isWord(text.at(start - 2));
      if (!Ascii.isWord(c) && c != '_' && c != '-' && c != '.' && !space) {
        break;
      }
      words += space ? 1 : 0;
      start--;
    }
    return start;
  }

  /** {@code name: DB_PASSWORD, value: x}, in one line or two, with quotes or without. */
  private static boolean isNamed(Text text, int before, int value) {
    int end = text.startOfRun(before, 24, " \t\r\n,\"'");
    int start = startOfName(text, end);
    int mark = text.startOfRun(start, 4, " \"'");
    return (text.at(mark - 1) == ':' || text.at(mark - 1) == '=')
        && end > start
        && SecretNames.judge(text.piece(start, end)) == KeyMeaning.SECRET
        && hasValue(text, start, text.skipSpaces(value), Tie.LOOSE);
  }

  /** {@code pass=} alone: a password where the value is one, an outcome where it is a count. */
  private static boolean isLonePass(Text text, int from, int to, int separator) {
    if (to - from < 4 || !text.matchesWord(to - 4, "pass") || text.at(to - 5) == '_') {
      return false;
    }
    int value = text.skipSpaces(separator + 1);
    int end = SecretValues.end(text, value);
    return isUnlikeAll(text, value)
        || text.at(separator) == '=' && SecretValues.hasMixture(text, separator + 1, end, 5);
  }

  /** {@code --secret x}; {@code --secret=x} is an assignment like any other. */
  private static boolean isFlag(Text text, int dash) {
    if (Ascii.isWord(text.at(dash - 1))
        || text.at(dash - 1) == '-'
        || !Ascii.isAlnum(afterDashes(text, dash))) {
      return false;
    }
    int from = text.at(dash + 1) == '-' ? dash + 2 : dash + 1;
    int to = text.endOfRun(from, LONGEST_NAME, c -> Ascii.isAlnum(c) || Ascii.isOneOf(c, "-_."));
    int value = text.skipSpaces(to);
    if (value == to || SecretNames.judge(text.piece(from, to)) != KeyMeaning.SECRET) {
      return false;
    }
    boolean ends =
        text.at(value) == '-' || Prose.isSmallWord(text, value) || Prose.goesOn(text, value);
    return !ends && hasValue(text, dash, value, Tie.FIRM);
  }

  private static char afterDashes(Text text, int dash) {
    return text.at(dash + 1) == '-' ? text.at(dash + 2) : text.at(dash + 1);
  }

  /** A row of a table, or a name and its value as two arguments in quotes. */
  private static boolean isPaired(Text text, int separator) {
    boolean row = text.at(separator) == '|';
    int end = text.startOfRun(separator, 24, Ascii::isSpace);
    boolean quoted = isQuote(text.at(end - 1));
    end -= quoted ? 1 : 0;
    int value = text.skipSpaces(separator + 1);
    if (!row && !(quoted && isQuote(text.at(value)))) {
      return false;
    }
    int start = startOfName(text, end);
    return SecretNames.judge(text.piece(start, end)) == KeyMeaning.SECRET
        && isUnlikeAll(text, value)
        && hasValue(text, start, value, Tie.FIRM);
  }

  /**
   * Neither a word nor a path, a time or a digest: beside a name alone, those are not its value.
   */
  private static boolean isUnlikeAll(Text text, int value) {
    int from = isQuote(text.at(value)) ? value + 1 : value;
    int to = SecretValues.end(text, value);
    return Prose.isUnlikeWords(text, from, to)
        && text.find('/', from, to) < 0
        && text.find(':', from, to) < 0;
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '`';
  }
}
