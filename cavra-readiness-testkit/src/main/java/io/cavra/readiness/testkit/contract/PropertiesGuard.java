package io.cavra.readiness.testkit.contract;

import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;

/**
 * Fails the run when jqwik's engine is absent: its properties would then be skipped in silence, and
 * the rest would be green. Every contract with properties has it.
 *
 * @since 0.1.0
 */
public interface PropertiesGuard {

  /** Looks for the engine; it has to be there for JUnit to find it. */
  @Test
  default void propertiesAreNotSkippedInSilence() {
    requireEngine(PropertiesGuard.class.getClassLoader());
  }

  private static void requireEngine(ClassLoader loader) {
    try {
      Class.forName("net.jqwik.engine.JqwikTestEngine", false, loader);
    } catch (ClassNotFoundException absent) {
      fail(
          "the properties of this contract did not run: jqwik's engine is not on the class path;"
              + " add net.jqwik:jqwik in test scope",
          absent);
    }
  }
}
