package io.cavra.readiness.core.publicsafe;

import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.evidence.PublicSafeFindings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the first findings and counts the rest. */
final class FindingLog {

  /** So many findings under starred steps are told apart; past those, equal ones count again. */
  private static final int MOST_STARRED = 4096;

  /** Pointers longer than this are written for the first {@link #MOST_LONG_POINTERS} findings. */
  private static final int LONGEST_TOLD_APART = 1024;

  private static final int MOST_LONG_POINTERS = 1000;

  private final List<PublicSafeFinding> shown = new ArrayList<>();
  private final Set<PublicSafeFinding> starred = new HashSet<>();
  private long total;
  private int longPointers;
  private boolean incomplete;

  /** Takes note of a finding at a place that only one value has. */
  void add(String rule, String pointer) {
    if (isFull()) {
      total++;
    } else {
      add(new PublicSafeFinding(rule, pointer));
    }
  }

  /** Takes note of a finding below a starred step, where several values have the same pointer. */
  void addStarred(String rule, String pointer) {
    PublicSafeFinding finding = new PublicSafeFinding(rule, pointer);
    if (!starred.contains(finding)) {
      if (starred.size() < MOST_STARRED) {
        starred.add(finding);
      }
      add(finding);
    }
  }

  void addIncomplete() {
    if (!incomplete) {
      incomplete = true;
      add(new PublicSafeFinding(PublicSafeFinding.SCAN_INCOMPLETE, ""));
    }
  }

  /**
   * Says whether the next finding is wanted with its pointer, and takes note of a long one. One
   * that nobody will see, or that would take long to tell apart from others, is only to be counted.
   *
   * @param length how many characters the names of the pointer have
   */
  boolean takesPointer(long length, boolean starred) {
    if (length > LONGEST_TOLD_APART) {
      return !isFull() && ++longPointers <= MOST_LONG_POINTERS;
    }
    return !isFull() || starred;
  }

  /** Takes note of so many findings without their pointers. */
  void count(int findings) {
    total += findings;
  }

  /** Says whether further findings are only counted, so that nobody need write their pointer. */
  boolean isFull() {
    return shown.size() >= PublicSafeFindings.MOST_SHOWN;
  }

  private void add(PublicSafeFinding finding) {
    total++;
    if (!isFull()) {
      shown.add(finding);
    }
  }

  PublicSafeFindings findings() {
    return total == 0 ? PublicSafeFindings.none() : new PublicSafeFindings(shown, total);
  }
}
