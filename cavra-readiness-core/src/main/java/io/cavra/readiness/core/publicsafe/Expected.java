package io.cavra.readiness.core.publicsafe;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * Names that most documents have, and values that they often hold there, judged once for all scans.
 * What could not be judged, for want of memory perhaps, is left to each scan. Immutable and
 * thread-safe.
 */
final class Expected {

  private final Map<String, JudgedName> names = new HashMap<>();
  private final CleanTexts clean = new CleanTexts();

  Expected(Map<String, ? extends Collection<String>> valuesByName, Views views) {
    valuesByName.forEach(
        (name, values) -> {
          JudgedName judged = JudgedName.of(name, views);
          if ((judged.found() & Rules.INCOMPLETE) == 0) {
            names.put(name, judged);
            values.forEach(value -> judge(value, judged.meaning(), views));
          }
        });
  }

  private void judge(String value, int key, Views views) {
    char[] chars = value.toCharArray();
    if (views.judge(chars, 0, chars.length, key) == 0) {
      clean.add(chars, 0, chars.length, key);
    }
  }

  @Nullable
  JudgedName find(String name) {
    return names.get(name);
  }

  /** Answers the values in which nothing was found, for a scan to add to. */
  CleanTexts clean() {
    return clean.copy();
  }
}
