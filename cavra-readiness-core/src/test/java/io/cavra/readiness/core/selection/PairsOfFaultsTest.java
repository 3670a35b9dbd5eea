package io.cavra.readiness.core.selection;

import static io.cavra.readiness.core.selection.Answers.READY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.testkit.fault.Fault;
import io.cavra.readiness.testkit.fault.FaultCatalogue;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Section 1: two faults block what each of them blocks, for one pair of every two kinds. */
class PairsOfFaultsTest {

  private static final List<Fault> IN_MEMORY =
      FaultCatalogue.all().stream().filter(fault -> fault.where().inMemory()).toList();

  @Test
  void twoFaultsBlockWhatEachOfThemBlocks() {
    List<Fault> kinds = oneOfEachKind();
    int pairs = 0;
    for (int i = 0; i < kinds.size(); i++) {
      for (Fault other : kinds.subList(i + 1, kinds.size())) {
        if (kinds.get(i).isIndependentOf(other)) {
          holds(kinds.get(i).union(other));
          pairs++;
        }
      }
    }
    int tried = pairs;
    assertTrue(tried > 10_000, () -> "too few pairs are independent: " + tried);
  }

  private static void holds(Fault both) {
    BackendSelection answer = Answers.from(both.applyTo(READY));
    assertEquals(Backend.PYTHON, answer.backend(), both::name);
    assertEquals(new TreeSet<>(both.blocks()), Answers.codeSet(answer), both::name);
  }

  /** Faults are of a kind when they block the same and go together with the same faults. */
  private static List<Fault> oneOfEachKind() {
    Map<List<Object>, Fault> kinds = new LinkedHashMap<>();
    for (Fault fault : IN_MEMORY) {
      BitSet others = new BitSet();
      for (int i = 0; i < IN_MEMORY.size(); i++) {
        others.set(i, fault.isIndependentOf(IN_MEMORY.get(i)));
      }
      kinds.putIfAbsent(List.of(fault.blocks(), others), fault);
    }
    return List.copyOf(kinds.values());
  }
}
