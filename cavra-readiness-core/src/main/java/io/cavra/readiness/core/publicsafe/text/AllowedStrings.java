package io.cavra.readiness.core.publicsafe.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The strings that an operator lets through where a rule matched exactly that piece. Immutable. */
public final class AllowedStrings {

  /** Lets nothing through. */
  public static final AllowedStrings NONE = new AllowedStrings(Set.of());

  private final Set<String> strings;
  private final int longest;

  private AllowedStrings(Set<String> strings) {
    this.strings = strings;
    this.longest = strings.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Answers these and more; an empty string among them is left out. */
  public AllowedStrings with(Collection<String> more) {
    Set<String> all = new HashSet<>(strings);
    for (String string : more) {
      if (string == null) {
        throw new NullPointerException("strings must not hold null");
      }
      if (!string.isEmpty()) {
        all.add(string);
      }
    }
    return new AllowedStrings(Set.copyOf(all));
  }

  /** Says whether what stands there is exactly one of them. */
  boolean holds(char[] chars, int from, int to) {
    return to - from <= longest && strings.contains(new String(chars, from, to - from));
  }
}
