package io.cavra.readiness.core.publicsafe.secret;

import io.cavra.readiness.core.publicsafe.key.AuthHeaders;
import io.cavra.readiness.core.publicsafe.key.KeyMeaning;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Prose;
import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.WordLikeness;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** The values of headers that authenticate, behind their name or alone by their scheme. */
public final class AuthHeaderRule implements Rule {

  private static final int LONGEST_NAME = 40;

  @Override
  public String id() {
    return "auth_header";
  }

  @Override
  public long features() {
    return Features.SPACE | Features.COLON | Features.EQUALS;
  }

  @Override
  public int keys() {
    return KeyMeaning.AUTH;
  }

  @Override
  public boolean finds(Text text) {
    if (text.isUnder(KeyMeaning.AUTH) && isValue(text, 0, text.length())) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.at(i);
      if ((c == ':' || c == '=') && isHeader(text, i)) {
        return true;
      }
      char lower = Ascii.lower(c);
      boolean starts =
          (lower == 'b' || lower == 'd' || lower == 'a') && !Ascii.isAlnum(text.at(i - 1));
      if (starts && isLoneScheme(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeader(Text text, int separator) {
    int end = text.startOfRun(separator, 3, " \"'");
    int start = text.startOfRun(end, LONGEST_NAME, c -> Ascii.isAlnum(c) || c == '-' || c == '_');
    String name = text.piece(start, end);
    if (end - start < 6 || !AuthHeaders.isName(name)) {
      return false;
    }
    int value = text.skipSpaces(separator + 1);
    char quote = text.at(value);
    boolean quoted = quote == '"' || quote == '\'';
    value = quoted ? value + 1 : value;
    int limit = endOfLine(text, value);
    return isValue(text, value, limit)
        || !quoted && text.isOneOf(limit, "\"'") && isQuotedToken(text, value, limit)
        || text.at(separator) == ':' && isKey(name) && isOneSecret(text, value, limit);
  }

  private static int endOfLine(Text text, int from) {
    return text.endOfRun(from, 512, c -> !Ascii.isOneOf(c, "\"'\r\n"));
  }

  /** {@code Authorization: Bearer "x"}. */
  private static boolean isQuotedToken(Text text, int from, int quote) {
    int end = text.startOfRunIn(quote, from, Ascii::isSpace);
    int token = quote + 1;
    int last = endOfLine(text, token);
    return end < quote
        && AuthHeaders.isScheme(text.lowerPiece(from, end))
        && SecretValues.hasMixture(text, token, last, 6)
        && SecretValues.isSecret(text, token, last, SecretValues.Tie.LOOSE)
        && counts(text, from, token, last);
  }

  /** Says whether the header of that name holds nothing but a key: no scheme, and no sentence. */
  private static boolean isKey(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("key") || lower.contains("token") || lower.contains("secret");
  }

  private static boolean isOneSecret(Text text, int from, int to) {
    int end = Math.min(to, SecretValues.end(text, from));
    return text.skipSpaces(end) >= to
        && SecretValues.isSecret(text, from, end, SecretValues.Tie.LOOSE)
        && text.counts(from, end);
  }

  /** Judges what stands behind the name of a header: a scheme and more, or the secret itself. */
  private static boolean isValue(Text text, int from, int to) {
    int start = text.skipSpaces(from);
    int end = Math.min(to, text.endOfWord(start, 4096));
    int next = text.skipSpaces(end);
    if (start >= to) {
      return false;
    }
    boolean scheme = end - start <= 24 && AuthHeaders.isScheme(text.lowerPiece(start, end));
    if (scheme && next < to) {
      int last = Math.min(to, SecretValues.end(text, next));
      boolean alone = text.skipSpaces(last) >= to || !Ascii.isWord(text.at(text.skipSpaces(last)));
      boolean secret = SecretValues.isSecret(text, next, last, SecretValues.Tie.LOOSE);
      return secret
          && (alone
              || SecretValues.hasMixture(text, next, last, 6)
              || Prose.isUnlikeWords(text, next, last)
              || text.areAll(next, last, Ascii::isAlnum) && WordLikeness.isRandom(text, next, last))
          && counts(text, start, next, last);
    }
    return SecretValues.hasMixture(text, start, end, 8)
        && !SecretValues.isPlaceholder(text, start, end)
        && SecretValues.isSecret(text, start, end, SecretValues.Tie.LOOSE)
        && text.counts(start, end);
  }

  private static boolean counts(Text text, int start, int token, int end) {
    return text.counts(start, end) && text.counts(token, end);
  }

  /** {@code Bearer x} without the name of its header: only what no sentence could hold. */
  private static boolean isLoneScheme(Text text, int from) {
    int length = text.matches(from, "bearer ") ? 7 : text.matches(from, "basic ") ? 6 : 0;
    if (length == 0) {
      return text.matches(from, "digest username=")
              && text.counts(from, text.endOfWord(from + 7, 64))
          || text.matches(from, "aws4-hmac-sha256 credential=")
              && text.counts(from, text.endOfWord(from + 17, 256));
    }
    int token = text.skipSpaces(from + length);
    int end = text.endOfRun(token, 4096, AuthHeaderRule::isToken68);
    boolean secret =
        length == 6 ? isUserAndPassword(text, token, end) : isBearerToken(text, token, end);
    return secret && counts(text, from, token, end);
  }

  private static boolean isToken68(char c) {
    return Ascii.isAlnum(c) || Ascii.isOneOf(c, "-._~+/=");
  }

  private static boolean isBearerToken(Text text, int from, int end) {
    int dashes = text.count(from, end, c -> c == '-' || c == '/');
    // what is short may be a word with a number, but stands alone only where it is a token
    boolean whole = from == 7 && end == text.length() && text.areAll(from, end, Ascii::isAlnum);
    boolean mixed =
        SecretValues.hasMixture(text, from, end, whole ? 9 : 12) && dashes * 8 < end - from;
    return mixed || end - from >= 32 && dashes == 0;
  }

  private static boolean isUserAndPassword(Text text, int from, int end) {
    int stop = text.startOfRunIn(end, from, c -> c == '=');
    if (stop - from < 4 || (stop - from) % 4 == 1 || stop - from > 4096) {
      return false;
    }
    try {
      String plain =
          new String(Base64.getDecoder().decode(text.piece(from, stop)), StandardCharsets.UTF_8);
      return plain.indexOf(':') >= 0 && plain.chars().allMatch(c -> c >= ' ' && c != 0xFFFD);
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }
}
