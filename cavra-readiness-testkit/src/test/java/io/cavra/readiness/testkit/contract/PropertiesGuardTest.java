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
import org.junit.jupiter.api.Test;

class PropertiesGuardTest implements PropertiesGuard {

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
