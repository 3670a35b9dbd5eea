package io.cavra.readiness.core.cli;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The program: the one place that knows the process it runs in. */
final class Main {

  /** Limits of the JDK's HTTP server, which reads them once; an operator's own go first. */
  private static final Map<String, String> HTTP_LIMITS =
      Map.of(
          "jdk.httpserver.maxConnections", "2000",
          "sun.net.httpserver.idleInterval", "15",
          "sun.net.httpserver.maxReqHeaderSize", "32768",
          "sun.net.httpserver.nodelay", "true");

  private static final int SECONDS_TO_STOP = 10;

  private Main() {}

  public static void main(String[] args) {
    CompletableFuture<Integer> exitCode = new CompletableFuture<>();
    Thread thread = Thread.currentThread();
    Library library = new Library(() -> prepareForLongWork(thread, exitCode));
    boolean terminal = Terminal.isTerminal(System.console());
    ReadinessCli cli = new ReadinessCli(Clock.systemUTC(), library, terminal);
    exitCode.complete(cli.run(List.of(args), System.getenv(), System.out, System.err));
    System.exit(exitCode.join());
  }

  private static void prepareForLongWork(Thread server, CompletableFuture<Integer> exitCode) {
    HTTP_LIMITS.forEach(
        (name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, exitCode)));
  }

  /** A signal ends long work as it should end: nothing left running, and an exit code of ours. */
  private static void stop(Thread server, CompletableFuture<Integer> exitCode) {
    server.interrupt();
    try {
      Runtime.getRuntime().halt(exitCode.get(SECONDS_TO_STOP, TimeUnit.SECONDS));
    } catch (Exception e) {
      Runtime.getRuntime().halt(ExitCode.INTERNAL.code());
    }
  }
}
