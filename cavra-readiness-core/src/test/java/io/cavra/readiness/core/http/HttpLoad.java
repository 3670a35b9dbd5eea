package io.cavra.readiness.core.http;

import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.core.report.PlainJson;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.WrittenSet;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures what a server does under load: 50 connections ask it while the evidence is being
 * replaced. Prints how often each status came, how many bodies were not a whole document of one
 * generation, and the heap. Exits with 1 when a body was not, or a status was neither 200 nor 503.
 */
final class HttpLoad {

  private static final int CONNECTIONS = 50;
  private static final String PRODUCTION = "/deployment/production-readiness";
  private static final String DRILLS = "/runtime/go-pilot/rollback-drills";
  private static final List<String> PATHS = List.of(PRODUCTION, DRILLS, "/");

  private final AtomicBoolean over = new AtomicBoolean();
  private final Map<String, AtomicLong> statuses = new ConcurrentSkipListMap<>();
  private final AtomicLong mixed = new AtomicLong();
  private final AtomicLong generations = new AtomicLong();

  private HttpLoad() {}

  public static void main(String[] args) throws Exception {
    Duration time = Duration.ofSeconds(args.length > 0 ? Long.parseLong(args[0]) : 30);
    System.exit(new HttpLoad().run(time) ? 0 : 1);
  }

  private boolean run(Duration time) throws Exception {
    Path folder = Files.createTempDirectory("cavra-load-");
    ReadySet ready = ReadySet.at(Instant.now());
    WrittenSet written = generation(ready, 0).writeTo(folder, Layout.CONFIG_MAP);
    Readiness readiness = Readiness.builder().settings(written.settings()).build();
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (ReadinessServer server = ReadinessServer.start(anyPort, readiness.selector())) {
      URI root = URI.create("http://127.0.0.1:" + server.address().getPort());
      ask(HttpClient.newHttpClient(), root, PRODUCTION);
      long before = heap();
      ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
      for (int i = 0; i < CONNECTIONS; i++) {
        clients.execute(() -> askUntilOver(root));
      }
      replaceUntil(System.nanoTime() + time.toNanos(), written, ready);
      over.set(true);
      clients.shutdown();
      clients.awaitTermination(1, TimeUnit.MINUTES);
      System.out.printf("statuses %s, generations %d%n", statuses, generations.get());
      System.out.printf("bodies not a whole document of one generation: %d%n", mixed.get());
      System.out.printf("heap: %d KiB before, %d KiB after%n", before >> 10, heap() >> 10);
    }
    return mixed.get() == 0 && List.of("200", "503").containsAll(statuses.keySet());
  }

  /** In every generation the drill, its environment and its evidence carry the same number. */
  private static ReadySet generation(ReadySet ready, long number) {
    return ready
        .drillHistory(history -> history.environment("generation-" + number))
        .drill(
            0,
            one ->
                one.drillId("drill_" + number)
                    .evidenceRefs("drill://ci/" + number)
                    .status(number % 2 == 0 ? "pass" : "fail"));
  }

  private void replaceUntil(long end, WrittenSet written, ReadySet ready)
      throws InterruptedException {
    while (System.nanoTime() < end) {
      written.replace(generation(ready, generations.incrementAndGet()));
      TimeUnit.MILLISECONDS.sleep(25);
    }
  }

  private void askUntilOver(URI root) {
    HttpClient client = HttpClient.newHttpClient();
    for (int i = 0; !over.get(); i++) {
      try {
        String path = PATHS.get(i % PATHS.size());
        HttpResponse<String> response = ask(client, root, path);
        count(String.valueOf(response.statusCode()));
        if (!isWhole(path, response)) {
          mixed.incrementAndGet();
        }
      } catch (Exception e) {
        count(e.getClass().getSimpleName());
      }
    }
  }

  private static HttpResponse<String> ask(HttpClient client, URI root, String path)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(root.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private void count(String outcome) {
    statuses.computeIfAbsent(outcome, one -> new AtomicLong()).incrementAndGet();
  }

  private static boolean isWhole(String path, HttpResponse<String> response) {
    if (path.equals("/")) {
      return response.body().endsWith("</html>\n");
    }
    Map<?, ?> report =
        (Map<?, ?>) PlainJson.parse(response.body().getBytes(StandardCharsets.UTF_8));
    if (path.equals(PRODUCTION)) {
      boolean ready = report.get("status").equals("ready");
      report = (Map<?, ?>) report.get("go_backend_rollback_drill_history");
      if (ready != (response.statusCode() == 200)) {
        return false;
      }
    }
    Map<?, ?> history = (Map<?, ?>) report.get("history");
    String number = String.valueOf(history.get("environment")).replace("generation-", "");
    return ("drill_" + number).equals(history.get("latest_drill_id"))
        && List.of("drill://ci/" + number).equals(history.get("evidence_refs"))
        && (isEven(number) ? "pass" : "fail").equals(history.get("latest_status"))
        && isEven(number) == report.get("status").equals("ready");
  }

  private static boolean isEven(String number) {
    return (number.charAt(number.length() - 1) - '0') % 2 == 0;
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
