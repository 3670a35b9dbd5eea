package io.cavra.readiness.core.publicsafe;

import io.cavra.readiness.core.publicsafe.text.Folding;
import io.cavra.readiness.text.Blank;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The operator's denied terms as one automaton, so that the time to look for all of them does not
 * grow with how many there are. Immutable once built.
 */
final class DeniedTerms {

  static final DeniedTerms NONE = new DeniedTerms(Set.of());

  private final Set<String> terms;
  private final List<Map<Character, Integer>> steps = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private int[] back = new int[1];
  private int[] shorter = new int[1];

  private DeniedTerms(Set<String> terms) {
    this.terms = terms;
    addNode();
    terms.forEach(this::insert);
    link();
  }

  /** Answers these and more; a blank one, which would match everywhere, is refused. */
  DeniedTerms with(Collection<String> more) {
    Set<String> all = new LinkedHashSet<>(terms);
    for (String term : more) {
      if (term == null) {
        throw new NullPointerException("terms must not hold null");
      }
      String folded = Blank.trim(fold(term));
      if (folded.isEmpty()) {
        throw new IllegalArgumentException("terms must not hold a blank one");
      }
      all.add(folded);
    }
    return new DeniedTerms(Set.copyOf(all));
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }

  private static String fold(String text) {
    return Folding.compatible(Folding.caseless(Folding.compatible(text)));
  }

  private int addNode() {
    steps.add(new HashMap<>());
    ends.add(0);
    return steps.size() - 1;
  }

  private void insert(String term) {
    int node = 0;
    for (int i = 0; i < term.length(); i++) {
      Integer next = steps.get(node).get(term.charAt(i));
      if (next == null) {
        next = addNode();
        steps.get(node).put(term.charAt(i), next);
      }
      node = next;
    }
    ends.set(node, term.length());
  }

  private void link() {
    back = new int[steps.size()];
    shorter = new int[steps.size()];
    Deque<Integer> queue = new ArrayDeque<>(steps.get(0).values());
    while (!queue.isEmpty()) {
      int node = queue.remove();
      for (Map.Entry<Character, Integer> step : steps.get(node).entrySet()) {
        int child = step.getValue();
        back[child] = follow(back[node], step.getKey());
        int suffix = back[child];
        shorter[child] = ends.get(suffix) > 0 ? suffix : shorter[suffix];
        queue.add(child);
      }
    }
  }

  private int follow(int from, char c) {
    int node = from;
    Integer next = steps.get(node).get(c);
    while (next == null && node != 0) {
      node = back[node];
      next = steps.get(node).get(c);
    }
    return next == null ? 0 : next;
  }

  /** Says whether a term stands in a text, which is folded here. */
  boolean areIn(String text) {
    String folded = Folding.caseless(text);
    if (hasTerm(folded)) {
      return true;
    }
    return !Folding.isAscii(folded) && hasTerm(fold(text));
  }

  private boolean hasTerm(String folded) {
    int node = 0;
    for (int i = 0; i < folded.length(); i++) {
      node = follow(node, folded.charAt(i));
      for (int match = ends.get(node) > 0 ? node : shorter[node];
          match != 0;
          match = shorter[match]) {
        if (isEdge(folded, i + 1) && isEdge(folded, i + 1 - ends.get(match))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A term may not begin or end within a word; scripts without spaces have no such edges. */
  private static boolean isEdge(String text, int index) {
    if (index <= 0 || index >= text.length()) {
      return true;
    }
    int before = text.codePointBefore(index);
    int after = text.codePointAt(index);
    return !Character.isLetterOrDigit(before)
        || !Character.isLetterOrDigit(after)
        || isUnspaced(before)
        || isUnspaced(after);
  }

  private static boolean isUnspaced(int point) {
    if (point < 0xE00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, BOPOMOFO -> true;
      default -> false;
    };
  }
}
