package io.cavra.readiness.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.report.Selections;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each gets a 4xx or a closed connection, nothing of it comes back, and the next one is fine. */
@Timeout(60)
class HostileRequestsTest {

  private static final String MARK = "zq7mark";

  /** So short that the tests need not wait, and long enough for a request that comes at once. */
  private static final Workers.Limits HASTY =
      new Workers.Limits(Duration.ofMillis(500), Duration.ofSeconds(60));

  static Stream<String> requests() {
    String host = "Host: localhost\r\n";
    return Stream.of(
        "GET /" + MARK + "x".repeat(1_000_000) + " HTTP/1.1\r\n" + host + "\r\n",
        MARK + "x".repeat(1_000_000),
        "GET / HTTP/1.1\r\n" + host + "X-Long: " + MARK + "x".repeat(1_000_000) + "\r\n\r\n",
        "GET / HTTP/1.1\r\n" + host + ("X-" + MARK + ": y\r\n").repeat(50_000) + "\r\n",
        "GET / HTTP/1.1\r\n" + host + "X-" + MARK + "\u0000: y\r\n\r\n",
        "\u0000\u0001\u0002\u00ff" + MARK + "\r\n\r\n",
        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000" + MARK,
        "\r\n".repeat(100_000),
        "GET /" + MARK + "\r\n\r\n",
        "GET /" + MARK + "\r\n",
        MARK + "\r\n\r\n",
        "GET  HTTP/1.1\r\n" + host + "\r\n",
        "GET /%zz" + MARK + " HTTP/1.1\r\n" + host + "\r\n",
        "GET /%" + MARK + " HTTP/1.1\r\n" + host + "\r\n",
        "GET /%00" + MARK + " HTTP/1.1\r\n" + host + "\r\n",
        "GET /\u0000" + MARK + " HTTP/1.1\r\n" + host + "\r\n",
        "GET /%c0%af" + MARK + " HTTP/1.1\r\n" + host + "\r\n",
        "GET /\u00ff\u00fe" + MARK + " HTTP/1.1\r\n" + host + "\r\n",
        "GET /<script>" + MARK + " HTTP/1.1\r\n" + host + "\r\n",
        "GET /../../" + MARK + " HTTP/1.1\r\n" + host + "\r\n",
        "GET /%2e%2e/%2e%2e/" + MARK + " HTTP/1.1\r\n" + host + "\r\n",
        "GET /..%5c" + MARK + " HTTP/1.1\r\n" + host + "\r\n",
        "GET " + MARK + " HTTP/1.1\r\n" + host + "\r\n",
        "GET http://" + MARK + ".example/ HTTP/1.1\r\n" + host + "\r\n",
        "GET //" + MARK + "/ HTTP/1.1\r\n" + host + "\r\n",
        "GET mailto:" + MARK + " HTTP/1.1\r\n" + host + "\r\n",
        "OPTIONS * HTTP/1.1\r\n" + host + "\r\n",
        "CONNECT " + MARK + ":443 HTTP/1.1\r\n" + host + "\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\n" + host + host + "\r\n",
        "GET / HTTP/9.9\r\n" + host + "\r\n",
        "GET / " + MARK + "\r\n" + host + "\r\n",
        MARK + " / HTTP/1.1\r\n" + host + "\r\n",
        "POST / HTTP/1.1\r\n" + host + "Content-Length: 99999999999\r\n\r\n" + MARK,
        "POST / HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n",
        "POST / HTTP/1.1\r\n" + host + "Content-Length: " + MARK + "\r\n\r\n",
        "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + MARK,
        "GET / HTTP/1.1\r\n"
            + host
            + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
  }

  @ParameterizedTest
  @MethodSource("requests")
  void isRefusedAndTheNextOneIsAnswered(String request) throws Exception {
    try (Loopback server = Loopback.serving(Selections::go)) {
      String response = server.send(request);

      assertTrue(response.isEmpty() || response.matches("(?s)HTTP/1\\.[01] 4\\d\\d .*"), response);
      assertFalse(response.contains(MARK), response);
      assertEquals(200, server.get("/").statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "G",
        "GET / HT",
        "GET / HTTP/1.1\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX-Slow: "
      })
  void slowSenderIsCutOff(String start) throws Exception {
    try (Loopback server = Loopback.serving(Selections::go, HASTY);
        Socket socket = server.connect()) {
      socket.getOutputStream().write((start + "y").getBytes(StandardCharsets.US_ASCII));

      assertEquals("", Loopback.readAll(socket));
      assertEquals(200, server.get("/").statusCode());
    }
  }

  @Test
  void moreSlowSendersThanThreadsDoNotKeepOthersOut() throws Exception {
    try (Loopback server = Loopback.serving(Selections::go, HASTY)) {
      List<Socket> slow = connectAll(server, 400, "GET / HTTP/1.1\r\n");

      assertEquals(200, server.get("/").statusCode());
      for (Socket socket : slow) {
        assertEquals("", Loopback.readAll(socket));
        socket.close();
      }
    }
  }

  /** Nobody reads a body, but to keep the connection the JDK's server waits for it. */
  @Test
  void bodiesThatAreNeverSentDoNotKeepOthersOut() throws Exception {
    try (Loopback server = Loopback.serving(Selections::go)) {
      List<Socket> held =
          connectAll(server, 100, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nabc");

      assertEquals(200, server.get("/").statusCode());
      for (Socket socket : held) {
        assertTrue(Loopback.readAll(socket).startsWith("HTTP/1.1 405 "));
        socket.close();
      }
    }
  }

  @Test
  void manyIdleConnectionsDoNotKeepOthersOut() throws Exception {
    try (Loopback server = Loopback.serving(Selections::go)) {
      List<Socket> idle = connectAll(server, 500, "");

      assertEquals(200, server.get("/").statusCode());
      for (Socket socket : idle) {
        socket.close();
      }
    }
  }

  @Test
  void answerThatTakesTooLongIsCutOff() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    Workers.Limits brief = new Workers.Limits(Duration.ofSeconds(60), Duration.ofMillis(100));
    try (Loopback server =
        Loopback.serving(
            () -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return Selections.go();
            },
            brief)) {
      assertEquals("", server.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    }
  }

  private static List<Socket> connectAll(Loopback server, int count, String start)
      throws IOException {
    List<Socket> sockets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Socket socket = server.connect();
      socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
      sockets.add(socket);
    }
    return sockets;
  }
}
