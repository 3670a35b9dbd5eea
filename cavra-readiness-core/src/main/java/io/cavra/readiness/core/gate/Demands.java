package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.text.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * What one check demands of a document: collects every demand that is not met, each with what was
 * found, where, and what to write instead. A text that has a finding is never quoted.
 */
final class Demands {

  private static final int MOST_TOLD = 20;

  private final EvidenceDocument<?> document;
  private final @Nullable Demands whole;
  private final String list;
  private final long index;
  private @Nullable List<String> unmet;
  private @Nullable String firstPointer;

  Demands(EvidenceDocument<?> document) {
    this(document, null, "", 0);
  }

  private Demands(EvidenceDocument<?> document, @Nullable Demands whole, String list, long index) {
    this.document = document;
    this.whole = whole;
    this.list = list;
    this.index = index;
  }

  /** Answers the demands on one element of a list, in which a pointer starts at the element. */
  Demands of(String pointer, long place) {
    return new Demands(document, this, pointer, place);
  }

  /** Demands this very text. */
  Demands text(String pointer, Optional<String> found, String wanted) {
    return found.isPresent() && found.get().equals(wanted)
        ? this
        : unmet(pointer, field(pointer) + " must be " + Quoted.of(wanted) + was(pointer, found));
  }

  /** Demands any text that is not blank. */
  Demands present(String pointer, Optional<?> found) {
    return found.isPresent()
        ? this
        : unmet(pointer, field(pointer) + " must be present, was absent");
  }

  /** Demands this very truth value, stated. */
  Demands is(String pointer, Optional<Boolean> found, boolean wanted) {
    return found.isPresent() && found.get() == wanted
        ? this
        : unmet(
            pointer,
            field(pointer)
                + (" must be " + wanted + ", was ")
                + found.map(String::valueOf).orElse("absent"));
  }

  /** Demands that this truth value is not stated. */
  Demands isNot(String pointer, Optional<Boolean> found, boolean refused) {
    return found.isPresent() && found.get() == refused
        ? unmet(pointer, field(pointer) + " must not be " + refused + ", was " + refused)
        : this;
  }

  /** Demands at least one element. */
  Demands notEmpty(String pointer, Collection<?> found) {
    return found.isEmpty()
        ? unmet(pointer, field(pointer) + " must hold at least one entry, was absent or empty")
        : this;
  }

  /** Demands every one of these texts in a list. */
  Demands holdsAll(String pointer, Collection<String> found, List<String> wanted) {
    List<String> lacking = new ArrayList<>();
    for (String one : wanted) {
      if (!found.contains(one)) {
        lacking.add(one);
      }
    }
    return lacking.isEmpty()
        ? this
        : unmet(pointer, field(pointer) + " must hold " + String.join(", ", lacking));
  }

  /** Demands something of its own; the message is told where it does not hold. */
  Demands that(boolean holds, String pointer, String message) {
    return holds ? this : unmet(pointer, message);
  }

  /** Makes demands of each element of a list. */
  <E> Demands each(List<E> elements, String pointer, ElementDemands<E> demands) {
    for (int i = 0; i < elements.size(); i++) {
      demands.of(of(pointer, i), elements.get(i));
    }
    return this;
  }

  /** What is demanded of one element of a list, in which its pointers start. */
  interface ElementDemands<E> {
    void of(Demands demands, E element);
  }

  /** Says whether every demand so far is met. */
  boolean areMet() {
    return unmet == null;
  }

  /** Answers the result: passes with that message, or warns with everything that is unmet. */
  CheckResult result(String id, String passMessage) {
    return unmet == null ? CheckResult.pass(id, passMessage) : warning(id, unmet);
  }

  private CheckResult warning(String id, List<String> faults) {
    String told = String.join("; ", faults.subList(0, Math.min(faults.size(), MOST_TOLD)));
    String rest = faults.size() > MOST_TOLD ? "; and " + (faults.size() - MOST_TOLD) + " more" : "";
    return CheckResult.warn(id, told + rest).with("pointer", firstPointer);
  }

  /** Says what a text was, without showing one that has a finding. */
  String was(String pointer, Optional<String> found) {
    if (found.isEmpty()) {
      return ", was absent";
    }
    return document
        .shown(inDocument(pointer), found)
        .map(text -> ", was " + Quoted.of(text))
        .orElse(", was another text (not shown: it is not public-safe)");
  }

  /** Says that a demand is not met. */
  Demands unmet(String pointer, String message) {
    if (whole == null) {
      add(pointer, message);
    } else {
      whole.unmet(inList(pointer), message);
    }
    return this;
  }

  private void add(String pointer, String message) {
    if (unmet == null) {
      unmet = new ArrayList<>();
      firstPointer = pointer;
    }
    unmet.add(message + ", at " + pointer);
  }

  private String inDocument(String pointer) {
    return whole == null ? pointer : whole.inDocument(inList(pointer));
  }

  private String inList(String pointer) {
    return list + "/" + index + pointer;
  }

  private static String field(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }
}
