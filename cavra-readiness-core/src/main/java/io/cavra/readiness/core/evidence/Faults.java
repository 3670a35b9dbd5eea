package io.cavra.readiness.core.evidence;

import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.FieldFault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The fields at fault in one document: the first ones, and how many there are. */
final class Faults {

  private final List<FieldFault> first = new ArrayList<>();
  private long count;

  void add(String pointer, String expected) {
    count++;
    if (first.size() < EvidenceProblem.MOST_FAULTS) {
      first.add(new FieldFault(pointer, expected));
    }
  }

  /** Says whether a fault past the ones listed need not be described. */
  boolean isFull() {
    return first.size() == EvidenceProblem.MOST_FAULTS;
  }

  void count() {
    count++;
  }

  long total() {
    return count;
  }

  List<FieldFault> first() {
    return List.copyOf(first);
  }

  String message() {
    String listed = first.stream().map(FieldFault::toString).collect(Collectors.joining("; "));
    long rest = count - first.size();
    return rest > 0 ? listed + "; and " + rest + " more" : listed;
  }
}
