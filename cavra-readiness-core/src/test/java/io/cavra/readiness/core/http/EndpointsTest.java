package io.cavra.readiness.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.core.page.ReadinessPage;
import io.cavra.readiness.core.report.JsonWriter;
import io.cavra.readiness.core.report.Selections;
import io.cavra.readiness.core.selection.Production;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPEC.md section 11: what is answered where, with which status and headers. */
class EndpointsTest {

  private final AtomicInteger asked = new AtomicInteger();
  private BackendSelection selection = Selections.fallback();
  private Loopback server;

  @BeforeEach
  void start() throws IOException {
    server =
        Loopback.serving(
            () -> {
              asked.incrementAndGet();
              return selection;
            });
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/runtime/go-pilot/readiness, go_backend_pilot",
    "/runtime/go-pilot/deployment-readiness, go_backend_deployment",
    "/runtime/go-pilot/promotion-readiness, go_backend_promotion",
    "/runtime/go-pilot/rollback-readiness, go_backend_rollback",
    "/runtime/go-pilot/rollback-rehearsal, go_backend_rollback_rehearsal",
    "/runtime/go-pilot/rollback-drills, go_backend_rollback_drill_history"
  })
  void everySectionIsAnsweredWithItsReportReadyOrNot(String path, String section) throws Exception {
    for (BackendSelection one : new BackendSelection[] {Selections.go(), Selections.fallback()}) {
      selection = one;
      HttpResponse<String> response = server.get(path);

      assertEquals(200, response.statusCode());
      assertEquals("application/json; charset=utf-8", header(response, "Content-Type"));
      assertEquals(
          JsonWriter.toText(one.findReport(section).orElseThrow().toMap()), response.body());
    }
  }

  @Test
  void productionReadinessTellsAProbe() throws Exception {
    HttpResponse<String> blocked = server.get("/deployment/production-readiness");
    assertEquals(503, blocked.statusCode());
    assertEquals(JsonWriter.toText(Production.of(Selections.fallback()).toMap()), blocked.body());

    selection = Selections.go();
    HttpResponse<String> ready = server.get("/deployment/production-readiness");
    assertEquals(200, ready.statusCode());
    assertEquals(JsonWriter.toText(Production.of(Selections.go()).toMap()), ready.body());
  }

  @Test
  void pageIsAtTheRoot() throws Exception {
    HttpResponse<String> response = server.get("/");

    assertEquals(200, response.statusCode());
    assertEquals("text/html; charset=utf-8", header(response, "Content-Type"));
    assertEquals(ReadinessPage.write(selection), response.body());
    assertEquals(
        ReadinessPage.contentSecurityPolicy(), header(response, "Content-Security-Policy"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/runtime/go-pilot/readiness", "/nowhere"})
  void everyAnswerIsGuarded(String path) throws Exception {
    HttpResponse<String> response = server.get(path);

    assertEquals("no-store", header(response, "Cache-Control"));
    assertEquals("nosniff", header(response, "X-Content-Type-Options"));
    assertEquals("no-referrer", header(response, "Referrer-Policy"));
    assertTrue(header(response, "Content-Security-Policy").startsWith("default-src 'none'"));
    assertTrue(header(response, "Content-Security-Policy").contains("frame-ancestors 'none'"));
  }

  @Test
  void everyRequestAsksAnew() throws Exception {
    server.get("/");
    server.get("/");
    server.get("/deployment/production-readiness");

    assertEquals(3, asked.get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/deployment/production-readiness", "/runtime/go-pilot/readiness"})
  void headAnswersAsGetDoesWithoutABody(String path) throws Exception {
    HttpResponse<String> get = server.get(path);
    HttpResponse<String> head = server.ask("HEAD", path);

    assertEquals(get.statusCode(), head.statusCode());
    assertEquals("", head.body());
    assertEquals(header(get, "Content-Length"), header(head, "Content-Length"));
    assertEquals(header(get, "Content-Type"), header(head, "Content-Type"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "get", "BREW"})
  void otherMethodsAreRefused(String method) throws Exception {
    HttpResponse<String> response = server.ask(method, "/");

    assertEquals(405, response.statusCode());
    assertEquals("GET, HEAD", header(response, "Allow"));
    assertEquals(0, asked.get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/runtime/go-pilot/readiness/",
        "/runtime/go-pilot",
        "/Runtime/go-pilot/readiness",
        "/runtime//go-pilot/readiness",
        "/runtime/go%2Dpilot/readiness",
        "/favicon.ico",
        "/../etc/passwd",
        "/..%2f..%2fetc/passwd",
        "/%2e%2e/runtime/go-pilot/readiness",
        "/runtime/./go-pilot/readiness"
      })
  void unknownPathsAreNotFoundAndNotRepeated(String path) throws Exception {
    String response = server.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");

    assertTrue(response.startsWith("HTTP/1.1 404 "), response);
    assertTrue(response.endsWith("{\n  \"error\": \"not_found\"\n}\n"), response);
    assertEquals(0, asked.get());
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, '', 200",
    "1.0, 'Host: a', 200",
    "1.0, 'Host: a|Host: b', 400",
    "1.1, 'Host: a', 200",
    "1.1, '', 400",
    "1.1, 'Host: a|Host: b', 400"
  })
  void requestNamesOneHostAndAnOldOneNone(String version, String hosts, int status)
      throws Exception {
    String head = hosts.isEmpty() ? "" : hosts.replace("|", "\r\n") + "\r\n";
    String response = server.send("GET / HTTP/" + version + "\r\n" + head + "\r\n");

    assertEquals(String.valueOf(status), response.split(" ", 3)[1]);
    assertEquals(status == 200 ? 1 : 0, asked.get());
  }

  @Test
  void queryIsIgnored() throws Exception {
    assertEquals(server.get("/").body(), server.get("/?mode=promoted&x=%41").body());
    assertEquals(200, server.get("/runtime/go-pilot/readiness?pretty").statusCode());
  }

  @Test
  void failureInsideIs500WithFixedWords() throws Exception {
    server.close();
    server =
        Loopback.serving(
            () -> {
              throw new StackOverflowError("a secret");
            });
    for (String path : new String[] {"/", "/deployment/production-readiness"}) {
      HttpResponse<String> response = server.get(path);

      assertEquals(500, response.statusCode());
      assertEquals("{\n  \"error\": \"internal_error\"\n}\n", response.body());
    }
  }

  @Test
  void selectorWithoutASectionHasNothingThere() throws Exception {
    selection = withoutDrills();

    assertEquals(404, server.get("/runtime/go-pilot/rollback-drills").statusCode());
  }

  private static BackendSelection withoutDrills() {
    return BackendSelection.builder(BackendMode.SHADOW)
        .reasons(Selections.shadow().reasons())
        .reports(Selections.ready().subList(0, 1))
        .build();
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
