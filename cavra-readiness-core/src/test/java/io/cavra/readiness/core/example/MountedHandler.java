package io.cavra.readiness.core.example;

import com.sun.net.httpserver.HttpServer;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.core.http.ReadinessHttpHandler;

public final class MountedHandler {

  static void mount(HttpServer server, Readiness readiness) {
    server.createContext("/cavra", ReadinessHttpHandler.of(readiness.selector()));
  }
}
