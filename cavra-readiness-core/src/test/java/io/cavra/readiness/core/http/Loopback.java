package io.cavra.readiness.core.http;

import io.cavra.readiness.BackendSelector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A server on a free port of this machine, asked politely or as bytes. */
final class Loopback implements AutoCloseable {

  private static final Workers.Limits PATIENT =
      new Workers.Limits(Duration.ofSeconds(60), Duration.ofSeconds(60));

  /** Whoever has no answer by then was kept out; an answer takes milliseconds. */
  private static final Duration KEPT_OUT = Duration.ofSeconds(30);

  private final ReadinessServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Loopback(ReadinessServer server) {
    this.server = server;
  }

  static Loopback serving(BackendSelector selector) throws IOException {
    return serving(selector, PATIENT);
  }

  static Loopback serving(BackendSelector selector, Workers.Limits limits) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    return new Loopback(ReadinessServer.start(anyPort, selector, limits));
  }

  ReadinessServer server() {
    return server;
  }

  HttpResponse<String> get(String path) throws Exception {
    return ask("GET", path);
  }

  HttpResponse<String> ask(String method, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.address().getPort() + path);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .version(HttpClient.Version.HTTP_1_1)
            .timeout(KEPT_OUT)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
  }

  /** Sends bytes, no more after them, and answers all that comes back until the server closes. */
  String send(String bytes) throws IOException {
    try (Socket socket = connect()) {
      try {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.shutdownOutput();
      } catch (SocketException e) {
        return ""; // closed before all was sent
      }
      return readAll(socket);
    }
  }

  /** Answers what comes until the connection ends, in whatever way. */
  static String readAll(Socket socket) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    InputStream in = socket.getInputStream();
    try {
      in.transferTo(read);
    } catch (SocketException e) {
      // reset: the server had not read all that was sent
    }
    return read.toString(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    server.close();
  }
}
