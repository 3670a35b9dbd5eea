package io.cavra.readiness.core.publicsafe.secret;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;

/** A private key in any of its armours; the header alone is enough. */
public final class PrivateKeyRule implements Rule {

  private static final String[] MARKS = {
    "putty-user-key-file-",
    "age-secret-key-1",
    "b3blbnnzac1rzxktdje",
    "<rsakeyvalue>",
    "ed25519v1-secret"
  };

  @Override
  public String id() {
    return "private_key";
  }

  @Override
  public long features() {
    return Features.DOUBLE_DASH | Features.RUN_16 | Features.ANGLE | Features.OPENING;
  }

  @Override
  public boolean finds(Text text) {
    return text.has(Features.DOUBLE_DASH) && hasArmour(text) || hasMark(text) || isJsonWebKey(text);
  }

  /** Dashes, BEGIN or END, some words, PRIVATE KEY. */
  private static boolean hasArmour(Text text) {
    for (int i = text.find("--", 0); i >= 0; i = text.find("--", i + 1)) {
      int words = text.endOfRun(i, c -> c == '-');
      int begin = skipBlanks(text, words);
      boolean opens = text.matches(begin, "begin") || text.matches(begin, "end");
      if (words - i >= 4 && opens) {
        int limit = begin + 64;
        int key = text.find("private", begin, limit);
        int line = text.find('\n', begin, limit);
        boolean found = key > 0 && (line < 0 || key < line) && text.find("key", key, key + 16) > 0;
        if (found && text.counts(i, endOfArmour(text, key))) {
          return true;
        }
      }
      i = words - 1;
    }
    return false;
  }

  private static int skipBlanks(Text text, int from) {
    return text.endOfRun(from, 8, c -> c == ' ' || c == '_' || c == '\t');
  }

  private static int endOfArmour(Text text, int from) {
    return text.endOfRun(text.endOfRun(from, 40, c -> Ascii.isAlnum(c) || c == ' '), c -> c == '-');
  }

  private static boolean hasMark(Text text) {
    for (String mark : MARKS) {
      if (isPrivateBehind(text, mark)) {
        return true;
      }
    }
    return false;
  }

  /** What makes a key private stands behind its mark: where none is, none is behind later marks. */
  private static boolean isPrivateBehind(Text text, String mark) {
    for (int i = text.find(mark, 0); i >= 0; i = text.find(mark, i + mark.length())) {
      if (text.counts(i, i + mark.length())) {
        return isPrivate(text, mark, i);
      }
    }
    return false;
  }

  /** A key in XML is private when it has one of the elements that a public one lacks. */
  private static boolean isPrivate(Text text, String mark, int from) {
    return !mark.startsWith("<")
        || text.find("<d>", from) >= 0
        || text.find("<inverseq>", from) >= 0;
  }

  /** A JSON Web Key is private when it has the member {@code d}. */
  private static boolean isJsonWebKey(Text text) {
    return text.has(Features.OPENING)
        && text.find("\"kty\"", 0) >= 0
        && text.find("\"d\"", 0) >= 0
        && text.counts(0, text.length());
  }
}
