package io.cavra.readiness.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import io.cavra.readiness.core.report.Selections;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The handler in a host's own server, at the root or below a prefix. */
class MountedHandlerTest {

  @ParameterizedTest
  @CsvSource({
    "/, /, 200",
    "/, /deployment/production-readiness, 200",
    "/cavra, /cavra, 200",
    "/cavra, /cavra/, 200",
    "/cavra, /cavra/runtime/go-pilot/readiness, 200",
    "/cavra, /cavra/nowhere, 404",
    "/cavra, /cavrarium, 404",
    "/cavra, /%63avra/, 404",
    "/cavra, /runtime/go-pilot/readiness, 404",
    "/cavra/, /cavra/, 200",
    "/cavra/, /cavra/deployment/production-readiness, 200"
  })
  void answersBelowWhereItIsMounted(String mount, String path, int status) throws Exception {
    HttpServer host =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    host.createContext(mount, ReadinessHttpHandler.of(Selections::go));
    host.start();
    try {
      URI address = URI.create("http://127.0.0.1:" + host.getAddress().getPort() + path);
      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      assertEquals(status, response.statusCode());
    } finally {
      host.stop(0);
    }
  }

  @Test
  void withoutASelectorThereIsNoHandler() {
    assertThrows(NullPointerException.class, () -> ReadinessHttpHandler.of(null));
  }
}
