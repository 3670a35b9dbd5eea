package io.cavra.readiness.core.publicsafe.secret;

import io.cavra.readiness.core.publicsafe.key.KeyMeaning;
import io.cavra.readiness.core.publicsafe.key.SecretNames;
import io.cavra.readiness.core.publicsafe.secret.SecretValues.Tie;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;

/** Secrets in the elements and attributes of XML. */
final class SecretElements {

  private static final int LONGEST = 256;
  private static final String[] NAMING = {"name=", "key=", "id="};

  private SecretElements() {}

  /** {@code key="password" value="x"}, as settings stand in XML. */
  static boolean hasAttribute(Text text, int quote) {
    int value = text.skipSpaces(quote + 1);
    if (value == quote + 1
        || !text.matches(value, "value=")
        || !CredentialAssignmentRule.isQuote(text.at(value + 6))) {
      return false;
    }
    int start = CredentialAssignmentRule.startOfName(text, quote);
    return isSecret(text, start, quote)
        && CredentialAssignmentRule.hasValue(text, start, value + 6, Tie.FIRM);
  }

  /** {@code <password>x</password>}, where the tag may have attributes. */
  static boolean hasElement(Text text, int close) {
    int open = text.startOfRun(close, LONGEST - 1, c -> !Ascii.isOneOf(c, "<>")) - 1;
    if (text.at(open) != '<' || text.at(close - 1) == '/') {
      return false;
    }
    int end = text.endOfRunIn(open + 1, close, c -> !Ascii.isSpace(c));
    if (end - open <= CredentialAssignmentRule.LONGEST_NAME && isSecret(text, open + 1, end)) {
      return holds(text, close + 1, Tie.FIRM);
    }
    return isNamed(text, end, close) && holds(text, close + 1, Tie.LOOSE);
  }

  private static boolean isNamed(Text text, int from, int close) {
    for (String naming : NAMING) {
      int at = text.find(naming, from, close);
      int quote = at + naming.length();
      if (at > 0 && Ascii.isSpace(text.at(at - 1))) {
        int end = text.find(text.at(quote), quote + 1, close);
        if (CredentialAssignmentRule.isQuote(text.at(quote))
            && end > 0
            && end - quote <= CredentialAssignmentRule.LONGEST_NAME
            && isSecret(text, quote + 1, end)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSecret(Text text, int from, int to) {
    return SecretNames.judge(text.piece(from, to)) == KeyMeaning.SECRET;
  }

  /** A field that is named a password may hold its own label, which is no value. */
  private static boolean holds(Text text, int from, Tie tie) {
    int end = text.endOfRun(from, LONGEST, c -> c != '<');
    return text.at(end + 1) == '/'
        && SecretValues.isSecret(text, from, end, tie)
        && (tie == Tie.FIRM || SecretNames.judge(text.piece(from, end)) == 0)
        && text.counts(from, end);
  }
}
