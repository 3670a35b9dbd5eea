package io.cavra.readiness.core.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A run of {@code serve} that goes on until it is stopped. */
final class Served implements AutoCloseable {

  private final Thread thread;
  private final CompletableFuture<Run> run;
  private final String address;

  private Served(Thread thread, CompletableFuture<Run> run, String address) {
    this.thread = thread;
    this.run = run;
    this.address = address;
  }

  static Served start(FrontDoor door, String... args) throws Exception {
    return start(new ReadinessCli(Clock.systemUTC(), door, false), args);
  }

  static Served start(ReadinessCli cli, String... args) throws Exception {
    Line out = new Line();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CompletableFuture<Run> run = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              int code =
                  cli.run(
                      List.of(args),
                      Map.of(),
                      new PrintStream(out, false, StandardCharsets.UTF_8),
                      new PrintStream(err, false, StandardCharsets.UTF_8));
              out.first.cancel(false); // whoever still waits for a line waits in vain
              run.complete(
                  new Run(
                      code,
                      out.toString(StandardCharsets.UTF_8),
                      err.toString(StandardCharsets.UTF_8)));
            });
    thread.start();
    return new Served(thread, run, out.first.get().replace("listening on ", ""));
  }

  HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address).resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  Run stop() {
    thread.interrupt();
    return run.join();
  }

  @Override
  public void close() {
    stop();
  }

  /** Tells when the first line is there. */
  private static final class Line extends ByteArrayOutputStream {

    private final CompletableFuture<String> first = new CompletableFuture<>();

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      super.write(bytes, offset, length);
      String written = toString(StandardCharsets.UTF_8);
      if (written.endsWith("\n")) {
        first.complete(written.strip());
      }
    }
  }
}
