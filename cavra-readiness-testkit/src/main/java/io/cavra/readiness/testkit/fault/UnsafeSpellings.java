package io.cavra.readiness.testkit.fault;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Section 8: the disguises that a scan sees through. */
final class UnsafeSpellings {

  private UnsafeSpellings() {}

  /** Answers texts that are found, by how they are disguised. */
  static Map<String, UnsafeText> all() {
    UnsafeText email = UnsafeText.email();
    Map<String, UnsafeText> spellings = new LinkedHashMap<>();
    put(spellings, "in a sentence", email, "Ask " + email.text() + " first.");
    put(spellings, "with a zero-width space", email, email.text().replace(".d", ".\u200bd"));
    put(spellings, "in full-width letters", email, fullWidth(email.text()));
    put(spellings, "percent-encoded", email, email.text().replace("@", "%40"));
    put(spellings, "in base64", email, base64("please send it to " + email.text() + " today"));
    put(spellings, "in JSON in a string", email, "{\"to\": \"" + email.text() + "\"}");
    put(spellings, "in capitals", email, email.text().toUpperCase(Locale.ROOT));
    UnsafeText term = new UnsafeText("denied_term", "NORTHWIND \t traders");
    spellings.put("in another case and with other blanks", term);
    return spellings;
  }

  private static void put(
      Map<String, UnsafeText> spellings, String how, UnsafeText plain, String text) {
    spellings.put(how, new UnsafeText(plain.rule(), text));
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    return wide.toString();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
