package io.cavra.readiness.core.publicsafe.secret;

import io.cavra.readiness.core.publicsafe.key.KeyMeaning;
import io.cavra.readiness.core.publicsafe.key.SecretNames;
import io.cavra.readiness.core.publicsafe.secret.SecretValues.Tie;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Prose;
import io.cavra.readiness.core.publicsafe.text.Text;

/** A secret told in a sentence: what ties it to its name is a verb, or nothing but a space. */
final class SpokenSecrets {

  private static final String[] COPULAS = {
    " is ", " was ", " ist ", " lautet ", " est ", " es ", " è ", " é "
  };

  private static final int LONGEST_WORD = 24;

  private SpokenSecrets() {}

  /** {@code the password is x}, {@code login y password x}, {@code IDENTIFIED BY 'x'}. */
  static boolean areIn(Text text, int space) {
    if (text.matches(space, " identified by ")) {
      return CredentialAssignmentRule.hasValue(text, space, text.skipSpaces(space + 15), Tie.FIRM);
    }
    int copula = lengthOfCopula(text, space);
    if (copula > 0) {
      int value = text.skipSpaces(space + copula);
      int end = SecretValues.end(text, value);
      return (isLastWord(text, value, end) || Prose.isUnlikeWords(text, value, end))
          && (isSecretBefore(text, space) || isSecretBefore(text, startOfOwner(text, space)))
          && text.counts(value, end);
    }
    return isNetrc(text, space) || isCalled(text, space);
  }

  /** A word that is a secret, and ends its clause; a longer one may be an id or a digest. */
  private static boolean isLastWord(Text text, int from, int to) {
    return to - from <= LONGEST_WORD
        && (ToldSecrets.endsClause(text, to)
            || Prose.isSmallWord(text, text.skipSpaces(to))
                && to - from >= 12
                && SecretWords.changes(text, from, to) > 2)
        && SecretWords.isOne(text, from, to, 6);
  }

  private static int lengthOfCopula(Text text, int space) {
    for (String copula : COPULAS) {
      if (text.matches(space, copula)) {
        return copula.length();
      }
    }
    return 0;
  }

  /** Answers where {@code for x} begins that stands before the word for is, if it does. */
  private static int startOfOwner(Text text, int space) {
    int earliest = Math.max(0, space - CredentialAssignmentRule.LONGEST_NAME);
    for (int i = space - 1; i > earliest; i--) {
      if (text.matches(i, " for ") || text.matches(i, " of ") || text.matches(i, " für ")) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isSecretBefore(Text text, int end) {
    int name = CredentialAssignmentRule.startOfName(text, end);
    return end > name && SecretNames.judge(text.piece(name, end)) == KeyMeaning.SECRET;
  }

  /** {@code password "x"}: a value beside its name, which only one unlike words can be. */
  private static boolean isCalled(Text text, int space) {
    int value = CredentialAssignmentRule.isQuote(text.at(space + 1)) ? space + 2 : space + 1;
    int end = SecretValues.end(text, space + 1);
    return end - value >= 8
        && (value > space + 1 ? Prose.isUnlikeWords(text, value, end) : isRandom(text, value, end))
        && isSecretBefore(text, space)
        && CredentialAssignmentRule.hasValue(
            text, CredentialAssignmentRule.startOfName(text, space), space + 1, Tie.FIRM);
  }

  /** Without quotes, names such as OAuth2Client stand there too: this has more changes in it. */
  private static boolean isRandom(Text text, int from, int to) {
    int changes = 0;
    for (int i = from + 1; i < to; i++) {
      char c = text.at(i);
      if (c == '/' || c == ':' || c == '-' || c == '.' || c == '_' && i + 1 < to) {
        return false;
      }
      boolean symbol = Ascii.isOneOf(c, "!@#$%^&*+=?") && i + 1 < to;
      changes += symbol ? 2 : Ascii.isDigit(c) != Ascii.isDigit(text.at(i - 1)) ? 1 : 0;
    }
    return changes >= 4 && Prose.isUnlikeWords(text, from, to);
  }

  /** The same in a script without spaces, where the value begins right behind the word for is. */
  static boolean areInUnspaced(Text text, int verb) {
    int name = CredentialAssignmentRule.startOfName(text, verb);
    int end = text.endOfRun(verb + 1, 255, c -> c > ' ' && c < 127);
    return SecretNames.judge(text.piece(name, verb)) == KeyMeaning.SECRET
        && Prose.isUnlikeWords(text, verb + 1, end)
        && text.counts(verb + 1, end);
  }

  private static boolean isNetrc(Text text, int space) {
    if (!text.matches(space, " password ")) {
      return false;
    }
    int before = Math.max(0, space - CredentialAssignmentRule.LONGEST_NAME);
    int login = text.find("login ", before, space);
    return login >= 0
        && CredentialAssignmentRule.hasValue(text, space, text.skipSpaces(space + 10), Tie.FIRM);
  }
}
