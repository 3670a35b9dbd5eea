package io.cavra.readiness.core.publicsafe.secret;

import io.cavra.readiness.core.publicsafe.secret.SecretValues.Tie;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/**
 * A value of several words that tells a secret at its end, or spells one in groups. Words alone are
 * a sentence: only a last word that no sentence would end with is taken for a secret.
 */
final class ToldSecrets {

  private static final int LONGEST = 96;
  private static final Set<String> NOTHING =
      Words.of("null none nil undefined empty blank unset redacted masked hidden removed n/a na -");
  private static final Set<String> LEADS =
      Words.of(
          "is was are been has have now again temporarily currently still reset changed set updated",
          "rotated switched default defaults to use using used see try it");

  /** Leads that a value follows at once. */
  private static final Set<String> LAST_LEADS = Words.of("is was now to use using see try");

  private ToldSecrets() {}

  /** Says whether the words between do so. */
  static boolean areIn(Text text, int from, int to) {
    boolean groups = true;
    boolean led = true;
    int words = 0;
    int i = from;
    while (led || groups) {
      int end = Math.min(to, text.endOfWord(i, LONGEST));
      int next = text.skipSpaces(end);
      int trimmed = trim(text, i, end);
      if (next >= to) {
        return words > 0
            && (led && SecretWords.isOne(text, i, end, 5)
                || groups && SecretWords.isShortMixture(text, i, trimmed));
      }
      if (++words > 6 || next == end) {
        return false;
      }
      groups &= SecretWords.isShortMixture(text, i, trimmed);
      led &= leads(text, i, trimmed, next, to);
      i = next;
    }
    return false;
  }

  private static int trim(Text text, int from, int to) {
    return text.startOfRunIn(to, from, ",;:.");
  }

  /** Says whether a value may follow this word: it is one of nothing, or leads to a value. */
  private static boolean leads(Text text, int from, int to, int next, int limit) {
    if (to - from > 12) {
      return false;
    }
    String word = text.lowerPiece(from, to);
    boolean last = text.skipSpaces(Math.min(limit, text.endOfWord(next, LONGEST))) >= limit;
    return NOTHING.contains(word)
        || SecretValues.isPlaceholder(text, from, to)
        || (last ? LAST_LEADS : LEADS).contains(word);
  }

  /**
   * Answers the end of a clause that tells a secret, without quotes around it; -1 if none does.
   * What an equals sign gives ends with its word, unless that word gives nothing.
   */
  static int endOfClause(Text text, int from, Tie tie) {
    int first = SecretValues.end(text, from);
    boolean nothing =
        first > from
            && (SecretValues.isPlaceholder(text, from, first)
                || SecretValues.isEmptyState(text, from, first));
    if (tie == Tie.FIRM && !nothing) {
      return -1;
    }
    int next = nothing && text.at(first) == ',' ? first + 1 : first;
    int end = next;
    while (end - from < LONGEST && !endsClause(text, end)) {
      end++;
    }
    boolean told =
        end - from < LONGEST
            && (nothing && text.skipSpaces(next) > next
                ? text.find('=', next, end) < 0
                    && text.find(':', next, end) < 0
                    && SecretWords.isOne(text, text.skipSpaces(next), end, 5)
                : tie == Tie.LOOSE && areIn(text, from, end));
    return told ? end : -1;
  }

  /** Says whether nothing goes on there that belongs to what came before. */
  static boolean endsClause(Text text, int index) {
    char c = text.at(index);
    return index >= text.length()
        || Ascii.isOneOf(c, "\n\r;\"'`|<")
        || (c == ',' || c == '.') && Ascii.isSpace(text.at(index + 1));
  }
}
