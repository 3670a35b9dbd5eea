package io.cavra.readiness.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.testkit.ReadySet;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The table of one gate (SPEC.md section 7) as tests: every method marked {@link Blocks} or {@link
 * Passes} answers a set, is a test of its own, and is named for what is in that set.
 */
abstract class GateTable {

  static final Instant NOW = Instant.parse("2026-11-22T02:04:15Z");

  private final ReadinessGate gate;

  GateTable(ReadinessGate gate) {
    this.gate = gate;
  }

  static ReadySet ready() {
    return ReadySet.at(NOW);
  }

  static ReadinessReport report(ReadinessGate gate, ReadySet set) {
    return gate.evaluate(ReadinessContext.of(set.settings(), set.snapshot(), set.now()));
  }

  final ReadinessReport report(ReadySet set) {
    return report(gate, set);
  }

  static Set<String> blocking(ReadinessReport report) {
    return report.blocking().stream()
        .map(CheckResult::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static CheckResult check(ReadinessReport report, String id) {
    return report.checks().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  final String message(ReadySet set, String id) {
    return check(report(set), id).message();
  }

  @TestFactory
  final Stream<DynamicTest> everyFaultBlocksItsOwnCheck() {
    return marked(Blocks.class)
        .map(
            method -> {
              Blocks blocks = method.getAnnotation(Blocks.class);
              Set<String> expected = new TreeSet<>(Set.of(blocks.knockOns()));
              expected.add(blocks.value());
              return DynamicTest.dynamicTest(
                  blocks.value() + ": " + method.getName(),
                  () -> assertBlockedBy(expected, report(set(method))));
            });
  }

  @TestFactory
  final Stream<DynamicTest> everyAllowedSetPasses() {
    return marked(Passes.class)
        .map(
            method -> {
              String id = method.getAnnotation(Passes.class).value();
              return DynamicTest.dynamicTest(
                  id + ": " + method.getName(), () -> assertPasses(id, report(set(method))));
            });
  }

  private static void assertBlockedBy(Set<String> expected, ReadinessReport report) {
    assertEquals(expected, blocking(report));
    assertFalse(report.isReady());
  }

  private static void assertPasses(String id, ReadinessReport report) {
    assertTrue(check(report, id).passes());
    assertEquals(Set.of(), blocking(report));
    assertTrue(report.isReady());
  }

  private Stream<Method> marked(Class<? extends Annotation> mark) {
    return Stream.of(getClass().getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(mark))
        .sorted(Comparator.comparing(Method::getName));
  }

  private ReadySet set(Method method) throws ReflectiveOperationException {
    method.setAccessible(true);
    return (ReadySet) method.invoke(this);
  }
}
