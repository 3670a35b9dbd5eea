package io.cavra.readiness.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.testkit.fault.FaultCatalogue;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainClassPathTest {

  @Test
  void faultsAndAssertionsLoadWithNothingButTheApi() throws Exception {
    URL[] places = {place(ReadySet.class), place(BackendSelection.class)};
    try (URLClassLoader plain = new URLClassLoader(places, platform())) {
      assertThrows(ClassNotFoundException.class, () -> plain.loadClass("net.jqwik.api.Arbitrary"));

      Class<?> catalogue = plain.loadClass(FaultCatalogue.class.getName());
      List<?> faults = (List<?>) catalogue.getMethod("all").invoke(null);
      Class<?> assertions = plain.loadClass(ReadinessAssertions.class.getName());

      assertFalse(faults.isEmpty());
      assertEquals(1, assertions.getDeclaredMethods().length);
    }
  }

  private static URL place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private static ClassLoader platform() {
    return ClassLoader.getPlatformClassLoader();
  }
}
