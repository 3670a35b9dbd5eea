package io.cavra.readiness.core.publicsafe.secret;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Prose;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/**
 * Whether what stands after a secret-like name is a secret: not a placeholder, a reference, a word
 * of state, or a sentence about one.
 */
public final class SecretValues {

  private static final int MOST = 256;
  private static final String CLOSERS = ",;&)]}<>\"'`|";
  private static final Set<String> STATES =
      Words.of(
          "null none nil undefined empty blank unset set missing absent present redacted masked",
          "hidden removed omitted rotated rotating expired revoked renewed required optional valid",
          "invalid unchanged changed verified disabled enabled unknown yes no true false ok na n/a",
          "pass passed fail failed ready pending approved rejected denied granted stored encrypted",
          "sealed withheld see todo tbd placeholder never always",
          "not checked scanned clean safe unused used active inactive deleted created issued"
              + " leaked",
          "string int bool boolean number bytes object array",
          "bearer basic oauth oauth2 jwt opaque manual automatic keychain vault",
          "external internal managed leer keine keiner keines ninguno ninguna aucun aucune nessuno",
          "geen brak yok 无 無 空 保密 已轮换 已撤销 已更换 已删除 已更新 已重置 已脱敏 未设置 なし 無し 省略 非公開 未設定",
          "更新済み 変更済み 削除済み 없음 비공개 변경됨 삭제됨");

  private SecretValues() {}

  /** How firmly a name is tied to what follows it. */
  enum Tie {
    /** An equals sign, or quotes: whatever stands there is the value. */
    FIRM,
    /** A colon or a member of a document: may also introduce a sentence. */
    LOOSE,
    /** A name that also counts things, where only a random-looking value is one. */
    WEAK
  }

  /** Answers the end of the value that begins there. */
  public static int end(Text text, int from) {
    char quote = text.at(from);
    if (quote == '"' || quote == '\'' || quote == '`') {
      return text.endOfRun(from + 1, MOST - 1, c -> c != quote);
    }
    int limit = Math.min(text.length(), from + MOST);
    int i = endOfPlace(text, from);
    boolean place = i > from;
    // What is never closed is cut off, and what stands behind it is a value all the same.
    i += !place && text.at(from) == '<' && Ascii.isAlnum(text.at(from + 1)) ? 1 : 0;
    while (i < limit && !Ascii.isSpace(text.at(i))) {
      int next = place ? endOfPlace(text, i) : i;
      if (next == i && text.isOneOf(i, CLOSERS)) {
        return i;
      }
      i = Math.max(next, i + 1);
    }
    return i;
  }

  /** A place to fill in may hold spaces: it goes on to the bracket that closes it. */
  private static int endOfPlace(Text text, int from) {
    int open = text.at(from) == '$' ? from + 1 : from;
    return Math.max(from, Placeholders.closing(text, open, text.length()));
  }

  /** Says whether a secret stands there: from and to without quotes around it. */
  static boolean isSecret(Text text, int from, int to, Tie tie) {
    int start = text.skipSpaces(from);
    int end = to;
    while (end > start && (Ascii.isSpace(text.at(end - 1)) || isFinal(text, end, tie))) {
      end--;
    }
    if (start >= end
        || isPlaceholder(text, start, end)
        || isReference(text, start, end)
        || isUnspacedSentence(text, start, end)) {
      return false;
    }
    if (tie == Tie.WEAK) {
      return Prose.isUnlikeWords(text, start, end) || hasMixedPiece(text, start, end);
    }
    int word = Math.min(end, text.endOfWord(start, MOST));
    if (word < end) {
      return tie == Tie.FIRM
          || !isPlainWord(text, start, word) && hasSecretWord(text, start, word)
          || ToldSecrets.endsClause(text, to)
              && (Placeholders.end(text, start, end) > 0 || ToldSecrets.areIn(text, start, end));
    }
    if (isCount(text, start, end)) {
      return false;
    }
    return tie == Tie.FIRM && !isEmptyState(text, start, end)
        || tie == Tie.LOOSE && !isState(text, start, end);
  }

  private static boolean isFinal(Text text, int end, Tie tie) {
    return tie == Tie.LOOSE && (text.at(end - 1) == '.' || text.at(end - 1) == ',');
  }

  static boolean isEmptyState(Text text, int from, int to) {
    String word = text.lowerPiece(from, Math.min(to, from + 12));
    return switch (word) {
      case "null", "none", "nil", "undefined", "true", "false", "redacted", "masked", "n/a" -> true;
      default -> false;
    };
  }

  private static boolean isState(Text text, int from, int to) {
    return to - from <= 14 && STATES.contains(text.lowerPiece(from, to));
  }

  /** One digit says whether there is one, or how many. */
  private static boolean isCount(Text text, int from, int to) {
    return to - from == 1 && Ascii.isDigit(text.at(from));
  }

  /** Says whether the name is given nothing but a mask or a place to fill in. */
  public static boolean isPlaceholder(Text text, int from, int to) {
    return Placeholders.fill(text, from, to);
  }

  /** Says whether there is anything at all: no placeholder, and no word for nothing. */
  public static boolean isGiven(Text text, int from, int to) {
    int start = text.skipSpaces(from);
    int end = text.startOfRunIn(to, start, c -> Ascii.isSpace(c) || c == '.');
    return start < end && !isPlaceholder(text, start, end) && !isState(text, start, end);
  }

  /**
   * Says whether this points to where a secret is kept: {@code vault://...}, a path, a variable.
   */
  private static boolean isReference(Text text, int from, int to) {
    int i = text.endOfRunIn(from, to, c -> Ascii.isAlnum(c) || Ascii.isOneOf(c, "+-."));
    boolean address = i > from && text.matches(i, "://");
    for (String scheme : new String[] {"vault:", "env:", "secret:", "ref:"}) {
      if (text.matches(from, scheme)) {
        return leadsSomewhere(text, address ? i + 3 : from + scheme.length(), to);
      }
    }
    if (address) {
      return text.find('@', i, to) < 0;
    }
    return text.matches(from, "file:/") || text.matches(from, "arn:") || isPath(text, from, to);
  }

  /** A scheme does not make a reference of what could itself be the secret. */
  private static boolean leadsSomewhere(Text text, int from, int to) {
    return text.find('/', from + 1, to) > 0
        || text.find('#', from + 1, to) > 0
        || Placeholders.isVariable(text, from, to);
  }

  /** In a script without spaces, more characters than a word has are a sentence. */
  private static boolean isUnspacedSentence(Text text, int from, int to) {
    return text.areAll(from, to, c -> !Ascii.joins(c))
        && text.count(from, to, Ascii::isUnspaced) > 3;
  }

  private static boolean isPath(Text text, int from, int to) {
    boolean rooted = text.at(from) == '/' || text.matches(from, "./") || text.matches(from, "~/");
    return rooted
        && text.areAll(
            from, to, c -> Ascii.isLower(c) || Ascii.isDigit(c) || Ascii.isOneOf(c, "/._-~"))
        && text.count(from, to, c -> c == '/') >= 2;
  }

  /** Says whether a word is of letters alone, perhaps with punctuation at its end. */
  private static boolean isPlainWord(Text text, int from, int to) {
    int end = text.startOfRunIn(to, from, ",.;:!?)");
    return text.areAll(from, end, Ascii::isDigit)
        || text.areAll(
            from, end, c -> Ascii.isWord(c) && !Ascii.isDigit(c) || Ascii.isOneOf(c, "-'’/(\""));
  }

  /** Says whether the first word of several mixes letters and digits as no word of prose does. */
  private static boolean hasSecretWord(Text text, int from, int to) {
    int end = text.startOfRunIn(to, from, ",.;:!?)");
    return SecretWords.isMixed(text, from, end, 6);
  }

  /** {@code run-42-ok} and dates are of words and numbers; a secret mixes them without a break. */
  private static boolean hasMixedPiece(Text text, int from, int to) {
    int piece = from;
    for (int i = from; i <= to; i++) {
      if (i == to || Ascii.isSpace(text.at(i)) || text.isOneOf(i, "-._/:,")) {
        if (SecretWords.isMixed(text, piece, i, 6)) {
          return true;
        }
        piece = i + 1;
      }
    }
    return false;
  }

  /** Says whether so many characters or more mix letters with digits, or three kinds of them. */
  static boolean hasMixture(Text text, int from, int to, int least) {
    boolean lower = false;
    boolean upper = false;
    boolean digit = false;
    boolean symbol = false;
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      lower |= Ascii.isLower(c);
      upper |= Ascii.isUpper(c) && i > from;
      digit |= Ascii.isDigit(c);
      symbol |= c > ' ' && c < 127 && !Ascii.isAlnum(c) && !Ascii.isOneOf(c, "-._/,:;");
    }
    int kinds = (lower ? 1 : 0) + (upper ? 1 : 0) + (digit ? 1 : 0) + (symbol ? 1 : 0);
    return to - from >= least && (digit && (lower || upper) || kinds >= 3);
  }
}
