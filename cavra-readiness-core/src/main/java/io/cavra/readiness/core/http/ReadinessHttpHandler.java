package io.cavra.readiness.core.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers the eight addresses of SPEC.md section 11, for a host to mount in a server of its own.
 *
 * <pre>{@code
 * server.createContext("/", ReadinessHttpHandler.of(selector));
 * server.createContext("/cavra", ReadinessHttpHandler.of(selector)); // or below a prefix
 * }</pre>
 *
 * <p>Every request asks the selector once. GET and HEAD only; a query is ignored. Production
 * readiness is 200 when ready and 503 when it needs attention, every other answer is 200. Whatever
 * fails here is a 500 with fixed words, and nothing of a request is repeated. Limits on time and on
 * connections are the server's business. Thread-safe when the selector is.
 *
 * <p>It needs the module {@code jdk.httpserver}, which a host's module has to require.
 *
 * @since 0.1.0
 */
public final class ReadinessHttpHandler implements HttpHandler {

  private final BackendSelector selector;

  private ReadinessHttpHandler(BackendSelector selector) {
    this.selector = selector;
  }

  /** Makes a handler that answers with what that selector selects. */
  public static ReadinessHttpHandler of(BackendSelector selector) {
    return new ReadinessHttpHandler(Objects.requireNonNull(selector, "selector"));
  }

  /** Answers one request, and closes it; whatever goes wrong is not the server's to handle. */
  @Override
  public void handle(HttpExchange exchange) {
    try {
      send(exchange, reply(exchange));
    } catch (IOException e) {
      return; // the one who asked is gone
    } catch (Throwable thrown) {
      return; // closing without an answer is all that is left
    } finally {
      exchange.close();
    }
  }

  private Reply reply(HttpExchange exchange) {
    try {
      if (!isWellFormed(exchange)) {
        return Reply.BAD_REQUEST;
      }
      Optional<Function<BackendSelection, Reply>> endpoint =
          path(exchange).flatMap(Endpoints::find);
      if (endpoint.isEmpty()) {
        return Reply.NOT_FOUND;
      }
      return isRead(exchange) ? endpoint.get().apply(selector.select()) : Reply.METHOD_NOT_ALLOWED;
    } catch (Throwable thrown) {
      return Reply.INTERNAL_ERROR;
    }
  }

  /** An HTTP/1.1 request names one host, and its target is a path (RFC 9112 section 3.2). */
  private static boolean isWellFormed(HttpExchange exchange) {
    URI target = exchange.getRequestURI();
    List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    boolean old = exchange.getProtocol().equals("HTTP/1.0");
    return (hosts.size() == 1 || (old && hosts.isEmpty()))
        && (old || exchange.getProtocol().equals("HTTP/1.1"))
        && !target.isAbsolute()
        && target.getRawAuthority() == null;
  }

  /** Finds the path below the place where this is mounted, undecoded: an address has one form. */
  private static Optional<String> path(HttpExchange exchange) {
    String mount = exchange.getHttpContext().getPath();
    String prefix = mount.endsWith("/") ? mount.substring(0, mount.length() - 1) : mount;
    String path = exchange.getRequestURI().getRawPath();
    if (!path.startsWith(prefix)) {
      return Optional.empty();
    }
    String below = path.substring(prefix.length());
    return Optional.of(below.isEmpty() ? "/" : below);
  }

  private static boolean isRead(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("GET") || isHead(exchange);
  }

  private static boolean isHead(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("HEAD");
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    if (reply == Reply.METHOD_NOT_ALLOWED) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
    }
    if (isHead(exchange)) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(reply.length()));
      exchange.sendResponseHeaders(reply.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(reply.status(), reply.length());
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(reply.body());
    }
  }
}
