package io.cavra.readiness.testkit.contract;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import net.jqwik.api.Group;
import org.junit.jupiter.api.Test;

/**
 * Fails the run when jqwik would skip the properties in silence while the rest is green: when its
 * engine is absent, or when the contract is an inner class without {@link Group}, for jqwik knows
 * nothing of JUnit's {@code @Nested}. Every contract with properties has it.
 *
 * <pre>{@code
 * @Nested // for JUnit Jupiter
 * @Group // for jqwik
 * class Selector implements BackendSelectorContract {
 *   // ...
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface PropertiesGuard {

  /** Looks for the engine, and for what it has to be told; it has to be there for JUnit to find. */
  @Test
  default void propertiesAreNotSkippedInSilence() {
    requireEngine(PropertiesGuard.class.getClassLoader());
    requireGroups(getClass());
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

  /** From the outside in jqwik goes through groups alone: each class on the way has to be one. */
  private static void requireGroups(Class<?> contract) {
    Class<?> inner = contract;
    while (inner.isMemberClass() && !Modifier.isStatic(inner.getModifiers())) {
      if (!isGroup(inner)) {
        fail(
            "the properties of this contract did not run: jqwik passes over an inner class that is"
                + " no group; add @net.jqwik.api.Group to "
                + inner.getName()
                + ", beside @Nested");
      }
      inner = inner.getEnclosingClass();
    }
  }

  /** An annotation of the user's own may stand for it. */
  private static boolean isGroup(Class<?> type) {
    return type.isAnnotationPresent(Group.class)
        || Stream.of(type.getAnnotations())
            .anyMatch(one -> one.annotationType().isAnnotationPresent(Group.class));
  }
}
