package io.cavra.readiness.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.report.Selections;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How the server starts and stops. */
@Timeout(60)
class ReadinessServerTest {

  @Test
  void portThatIsTakenIsRefused() throws Exception {
    try (Loopback server = Loopback.serving(Selections::go)) {
      InetSocketAddress taken = server.server().address();

      assertThrows(IOException.class, () -> ReadinessServer.start(taken, Selections::go));
    }
  }

  @Test
  void nameThatNobodyKnowsIsRefused() {
    InetSocketAddress unknown = InetSocketAddress.createUnresolved("nowhere.invalid", 0);

    assertThrows(IOException.class, () -> ReadinessServer.start(unknown, Selections::go));
  }

  @Test
  void answerThatHasBegunIsGivenBeforeTheServerStops() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Loopback server =
        Loopback.serving(
            () -> {
              begun.countDown();
              try {
                goOn.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return Selections.go();
            });
    try (Socket socket = server.connect()) {
      socket
          .getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      begun.await();
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
      goOn.countDown();
      String response = Loopback.readAll(socket);
      stopped.get();

      assertTrue(response.startsWith("HTTP/1.1 200 OK"), response);
      assertTrue(response.endsWith("</html>\n"), response);
    }
  }

  @Test
  void nobodyListensAfterwards() throws Exception {
    Loopback server = Loopback.serving(Selections::go);
    assertEquals(200, server.get("/").statusCode());
    InetSocketAddress address = server.server().address();
    server.close();

    assertThrows(
        ConnectException.class, () -> new Socket(address.getAddress(), address.getPort()).close());
  }

  @Test
  void stoppingTwiceIsStoppingOnce() throws Exception {
    Loopback server = Loopback.serving(Selections::go);
    server.close();
    server.close();
  }
}
