package io.cavra.readiness.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.testkit.ReadySet;
import java.io.File;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Group;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PropertiesGuardTest implements PropertiesGuard {

  @Test
  void aNestedContractThatJqwikWouldPassOverFailsAndSaysWhatToWrite() {
    AssertionError thrown =
        assertThrows(
            AssertionError.class, new Outer().new PassedOver()::propertiesAreNotSkippedInSilence);

    assertTrue(thrown.getMessage().contains("add @net.jqwik.api.Group to "), thrown.getMessage());
    assertTrue(thrown.getMessage().contains("PassedOver"), thrown.getMessage());
  }

  @Test
  void aGroupInAClassThatIsPassedOverIsPassedOverWithIt() {
    AssertionError thrown =
        assertThrows(
            AssertionError.class,
            new Outer().new PassedOver().new GroupInside()::propertiesAreNotSkippedInSilence);

    assertTrue(thrown.getMessage().contains("PassedOver,"), thrown.getMessage());
  }

  /** No test class, so that nothing in it runs here; jqwik would not run it anywhere. */
  static class Outer {

    class PassedOver implements PropertiesGuard {

      @Group
      class GroupInside implements PropertiesGuard {}
    }
  }

  /** Runs, and is green. */
  @Nested
  @Group
  class BothEnginesRunIt implements PropertiesGuard {}

  /** Everything that is here but the engine: what a build without it has. */
  @Test
  void withoutTheEngineTheRunFailsAndSaysWhatToAdd() throws Exception {
    List<URL> places = new ArrayList<>();
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!place.contains("jqwik-engine")) {
        places.add(new File(place).toURI().toURL());
      }
    }
    places.add(ReadySet.class.getProtectionDomain().getCodeSource().getLocation());
    try (URLClassLoader without =
        new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> guard = without.loadClass(PropertiesGuard.class.getName());
      Object guarded =
          Proxy.newProxyInstance(without, new Class<?>[] {guard}, InvocationHandler::invokeDefault);
      InvocationTargetException thrown =
          assertThrows(
              InvocationTargetException.class,
              () -> guard.getMethod("propertiesAreNotSkippedInSilence").invoke(guarded));

      assertTrue(thrown.getCause().toString().contains("add net.jqwik:jqwik in test scope"));
    }
  }
}
