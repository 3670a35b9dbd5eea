package io.cavra.readiness.core.publicsafe.key;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a name apart into its words: {@code dbPassword}, {@code DB_PASSWORD}, {@code db-password}.
 */
final class NameWords {

  private NameWords() {}

  /** Answers the words in lower case, without trailing digits; none for a name without letters. */
  static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean inside = i < name.length() && Character.isLetterOrDigit(name.charAt(i));
      if (start >= 0 && (!inside || isHump(name, i))) {
        add(words, name.substring(start, i));
        start = -1;
      }
      if (inside && start < 0) {
        start = i;
      }
    }
    return words;
  }

  private static boolean isHump(String name, int i) {
    if (!Character.isUpperCase(name.charAt(i))) {
      return false;
    }
    boolean nextIsLower = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    char before = name.charAt(i - 1);
    return Character.isLowerCase(before) || Character.isUpperCase(before) && nextIsLower;
  }

  private static void add(List<String> words, String word) {
    int end = word.length();
    while (end > 0 && Ascii.isDigit(word.charAt(end - 1))) {
      end--;
    }
    if (end > 0) {
      words.add(word.substring(0, end).toLowerCase(Locale.ROOT));
    }
  }
}
