package io.cavra.readiness.core.publicsafe;

import io.cavra.readiness.core.publicsafe.key.KeyMeaning;
import io.cavra.readiness.core.publicsafe.text.AllowedStrings;
import io.cavra.readiness.core.publicsafe.text.Base64Text;
import io.cavra.readiness.core.publicsafe.text.EscapedText;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Folding;
import io.cavra.readiness.core.publicsafe.text.PercentText;
import io.cavra.readiness.core.publicsafe.text.PlainTexts;
import io.cavra.readiness.core.publicsafe.text.Text;

/**
 * Shows a string to the rules in every form of SPEC.md section 8: as it is, in compatibility form,
 * after one percent-decoding, base64 decoded once, as the JSON that it may hold, and without the
 * escapes of JSON that was written into JSON. Each decoding is done at most once on the way to a
 * view, so that their number is bounded and time linear.
 */
final class Views {

  private static final int PERCENT = 1;
  private static final int BASE64 = 2;
  private static final int JSON = 4;
  private static final int ESCAPES = 8;
  private static final int ALL = PERCENT | BASE64 | JSON | ESCAPES;

  private final Rules rules;
  private final AllowedStrings allowed;

  Views(Rules rules, AllowedStrings allowed) {
    this.rules = rules;
    this.allowed = allowed;
  }

  /** Says whether these characters are of a kind that no rule of these can match. */
  boolean arePlain(char[] chars, int offset, int length) {
    return !rules.haveTerms() && PlainTexts.holds(chars, offset, length);
  }

  /** Answers which rules find something, as bits, and {@link Rules#INCOMPLETE} where one failed. */
  int judge(char[] chars, int offset, int length, int key) {
    try {
      long features = Features.of(chars, offset, length);
      Text text = new Text(chars, offset, length, features, key, allowed);
      return look(text, key, ALL, 0);
    } catch (Throwable failure) {
      // A rule answers for itself; this is for the making of views.
      return Rules.INCOMPLETE;
    }
  }

  /** Answers what a name means, and what it would once percent-decoded. */
  int meaning(String name) {
    String plain = Folding.compatible(name);
    if (plain.indexOf('%') < 0) {
      return KeyMeaning.of(plain);
    }
    char[] chars = plain.toCharArray();
    String decoded =
        PercentText.decode(new Text(chars, 0, chars.length, Features.PERCENT, 0, allowed));
    return KeyMeaning.of(plain) | (decoded == null ? 0 : KeyMeaning.of(decoded));
  }

  private int look(Text text, int key, int steps, int already) {
    int found = already | rules.judge(text, key, already);
    Text plain = text;
    if (text.has(Features.NON_ASCII)) {
      String raw = text.piece(0, text.length());
      String compatible = Folding.compatible(raw);
      if (!compatible.equals(raw)) {
        plain = text.derived(compatible);
        found |= rules.judge(plain, key, found);
      }
    }
    if ((steps & PERCENT) != 0 && plain.has(Features.PERCENT)) {
      String decoded = PercentText.decode(plain);
      found = decoded == null ? found : look(plain.derived(decoded), key, steps & ~PERCENT, found);
    }
    if ((steps & ESCAPES) != 0 && plain.has(Features.BACKSLASH)) {
      String bare = EscapedText.decode(plain);
      found = bare == null ? found : look(plain.derived(bare), key, steps & ~ESCAPES, found);
    }
    if ((steps & BASE64) != 0 && plain.has(Features.RUN_40)) {
      for (String decoded : Base64Text.decode(plain)) {
        found = look(plain.derived(decoded), key, steps & ~BASE64, found);
      }
    }
    if ((steps & JSON) != 0 && plain.has(Features.OPENING)) {
      found = lookInside(plain, steps & ~JSON, found);
    }
    return found;
  }

  private int lookInside(Text text, int steps, int already) {
    int found = already;
    JsonText json = new JsonText(text);
    while (json.next()) {
      String string = json.string();
      int key = json.isName() ? 0 : json.key();
      char[] chars = string.toCharArray();
      long features = Features.of(chars, 0, chars.length);
      Text inner = new Text(chars, 0, chars.length, features, key, allowed);
      found = look(inner, key, steps, found);
    }
    return found;
  }
}
