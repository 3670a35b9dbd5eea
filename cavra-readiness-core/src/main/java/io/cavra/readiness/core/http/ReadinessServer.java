package io.cavra.readiness.core.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cavra.readiness.BackendSelector;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Objects;

/**
 * A small server with nothing in it but {@link ReadinessHttpHandler}, for the command line and for
 * hosts without a server of their own.
 *
 * <p>At most 64 requests are read and answered at a time and 2048 wait; a connection past that is
 * closed. A request has 5 seconds to arrive, its answer 60 seconds to be made and taken.
 * Thread-safe.
 *
 * @since 0.1.0
 */
public final class ReadinessServer implements AutoCloseable {

  private static final Workers.Limits LIMITS =
      new Workers.Limits(Duration.ofSeconds(5), Duration.ofSeconds(60));
  private static final Duration GRACE = Duration.ofSeconds(5);
  private static final int BACKLOG = 256;

  private final HttpServer server;
  private final Workers workers;

  private ReadinessServer(HttpServer server, Workers workers) {
    this.server = server;
    this.workers = workers;
  }

  /**
   * Starts a server.
   *
   * @param address where to listen; port 0 takes any free one
   * @param selector is asked once for each request
   * @throws IOException when nobody can listen there: the port is taken, the address is not this
   *     machine's, or the name is not known
   */
  public static ReadinessServer start(InetSocketAddress address, BackendSelector selector)
      throws IOException {
    return start(address, selector, LIMITS);
  }

  static ReadinessServer start(
      InetSocketAddress address, BackendSelector selector, Workers.Limits limits)
      throws IOException {
    ReadinessHttpHandler handler = ReadinessHttpHandler.of(selector);
    if (Objects.requireNonNull(address, "address").isUnresolved()) {
      throw new IOException("the name is not known");
    }
    HttpServer server = HttpServer.create(address, BACKLOG);
    Workers workers = new Workers(limits);
    server.setExecutor(workers);
    server.createContext(
        "/",
        exchange -> {
          if (hasBody(exchange)) {
            workers.bodyIsUnread();
          } else {
            workers.requestIsRead();
          }
          handler.handle(exchange);
        });
    server.start();
    return new ReadinessServer(server, workers);
  }

  /** Nobody reads a body; to keep the connection, the JDK's server does, when the answer is out. */
  private static boolean hasBody(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    String length = headers.getFirst("Content-Length");
    return headers.containsKey("Transfer-Encoding") || (length != null && !length.equals("0"));
  }

  /** Answers where the server listens, with the port that it got. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  /** Stops: answers that have begun get up to 5 seconds, anything new is closed. */
  @Override
  public void close() {
    workers.close(GRACE);
    server.stop(0);
  }
}
