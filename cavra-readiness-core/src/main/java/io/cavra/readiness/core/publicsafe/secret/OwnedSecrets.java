package io.cavra.readiness.core.publicsafe.secret;

import io.cavra.readiness.core.publicsafe.key.KeyMeaning;
import io.cavra.readiness.core.publicsafe.key.SecretNames;
import io.cavra.readiness.core.publicsafe.secret.SecretValues.Tie;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;

/**
 * The name of a secret with more behind it: {@code password[0]}, {@code Password (admin)}, {@code
 * Password for admin}.
 */
final class OwnedSecrets {

  private static final int FARTHEST = 48;

  private OwnedSecrets() {}

  /** Says whether the separator gives a value to such a name that ends there. */
  static boolean areGiven(Text text, int end, int separator, int value) {
    char last = text.at(end - 1);
    if (last == ']') {
      int open = backTo(text, end - 1, '[');
      boolean counted = open >= 0 && isIndex(text, open + 1, end - 1);
      Tie tie = counted && text.at(separator) == '=' ? Tie.FIRM : Tie.WEAK;
      return open >= 0 && isGiven(text, open, value, tie);
    }
    if (last == ')') {
      int open = backTo(text, end - 1, '(');
      return open >= 0 && isGiven(text, open - (text.at(open - 1) == ' ' ? 1 : 0), value, Tie.WEAK);
    }
    int owner = Ascii.isWord(last) ? startOfOwner(text, end) : -1;
    return owner > 0 && isGiven(text, owner, value, Tie.WEAK);
  }

  private static boolean isGiven(Text text, int nameEnd, int value, Tie tie) {
    int start = CredentialAssignmentRule.startOfName(text, nameEnd);
    return nameEnd > start
        && SecretNames.judge(text.piece(start, nameEnd)) == KeyMeaning.SECRET
        && CredentialAssignmentRule.hasValue(text, start, value, tie);
  }

  private static int backTo(Text text, int from, char open) {
    for (int i = from - 1; i >= 0 && from - i < FARTHEST; i--) {
      char c = text.at(i);
      if (c == open) {
        return i;
      }
      if (c == '\n' || c == ')' || c == ']') {
        return -1;
      }
    }
    return -1;
  }

  /** A number, a name in quotes, or nothing: not the variable of some program. */
  private static boolean isIndex(Text text, int from, int to) {
    return CredentialAssignmentRule.isQuote(text.at(from)) || text.areAll(from, to, Ascii::isDigit);
  }

  private static int startOfOwner(Text text, int end) {
    for (int i = end - 1; i > 0 && end - i < FARTHEST; i--) {
      char c = text.at(i);
      if (c == ' ' && isPreposition(text, i)) {
        return i;
      }
      if (!Ascii.isWord(c) && !Ascii.isOneOf(c, " -_.@")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPreposition(Text text, int space) {
    return text.matches(space, " for ")
        || text.matches(space, " of ")
        || text.matches(space, " für ")
        || text.matches(space, " pour ")
        || text.matches(space, " para ");
  }
}
