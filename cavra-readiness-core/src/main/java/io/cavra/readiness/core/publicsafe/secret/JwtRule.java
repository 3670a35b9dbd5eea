package io.cavra.readiness.core.publicsafe.secret;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A JSON Web Token: parts with dots between, of which the first is a JOSE header in base64url. */
public final class JwtRule implements Rule {

  private static final int LONGEST_HEADER = 2048;

  @Override
  public String id() {
    return "jwt";
  }

  @Override
  public long features() {
    return Features.RUN_16;
  }

  @Override
  public boolean finds(Text text) {
    if (!text.has(Features.DOT)) {
      return false;
    }
    for (int i = text.find("e", 0); i >= 0; i = text.find("e", i + 1)) {
      if (Ascii.isAlnum(text.at(i - 1)) || !startsObject(text, i)) {
        continue;
      }
      int header = endOfPart(text, i, LONGEST_HEADER);
      int payload = text.at(header) == '.' ? endOfPart(text, header + 1, 1 << 20) : header;
      boolean parts =
          payload > header
              && text.at(payload) == '.'
              && (payload > header + 1 || isPart(text.at(payload + 1)));
      if (parts && isHeader(text, i, header) && text.counts(i, endOfToken(text, payload))) {
        return true;
      }
      i = Math.max(i, payload);
    }
    return false;
  }

  /** The base64 of a brace, and of a quote or white space behind it. */
  private static boolean startsObject(Text text, int i) {
    char second = text.at(i + 1);
    char third = text.at(i + 2);
    return text.at(i) == 'e'
        && (second == 'y' && (third == 'J' || third == 'A' || third == 'I')
            || second == 'w' && (third == '0' || third == 'o' || third == 'k' || third == 'g'));
  }

  private static boolean isPart(char c) {
    return Ascii.isAlnum(c) || c == '-' || c == '_';
  }

  private static int endOfPart(Text text, int from, int most) {
    int end = text.endOfRun(from, most, JwtRule::isPart);
    while (end > from && text.at(end) == '=' && end - from < most) {
      end++;
    }
    return end;
  }

  private static int endOfToken(Text text, int from) {
    int end = from;
    while (isPart(text.at(end)) || text.at(end) == '.' && isPart(text.at(end + 1))) {
      end++;
    }
    return end;
  }

  private static boolean isHeader(Text text, int from, int to) {
    int end = text.startOfRun(to, c -> c == '=');
    if ((end - from) % 4 == 1) {
      end--;
    }
    byte[] json = Base64.getUrlDecoder().decode(text.piece(from, end));
    String header = new String(json, StandardCharsets.UTF_8);
    return header.contains("\"alg\"")
        || header.contains("\"typ\"")
        || header.contains("\"enc\"")
        || header.contains("\"kid\"");
  }
}
