package io.cavra.readiness.core.selection;

import static io.cavra.readiness.core.selection.Answers.NOW;
import static io.cavra.readiness.core.selection.Answers.READY;
import static io.cavra.readiness.testkit.ReadinessAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.EvidenceSource;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.core.report.TextReport;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SPEC.md section 1: no source, clock or thread makes select throw, or answer Go. */
final class HostileSurroundingsTest {

  static List<Throwable> throwables() {
    return List.of(
        new IllegalStateException("s3cret"),
        new OutOfMemoryError("s3cret"),
        new StackOverflowError("s3cret"),
        new ExceptionInInitializerError("s3cret"),
        new IOException("s3cret"),
        new InterruptedException("s3cret"));
  }

  @ParameterizedTest
  @MethodSource("throwables")
  void aSourceThatThrowsMakesEveryConfiguredInputUnreadable(Throwable thrown) {
    BackendSelection selection =
        Answers.of(READY).evidence(settings -> sneaky(thrown)).build().select();
    assertUnreadable(selection, thrown.getClass().getName());
  }

  @Test
  void aSourceThatAnswersNullMakesEveryConfiguredInputUnreadable() {
    assertUnreadable(Answers.of(READY).evidence(settings -> null).build().select(), "null");
  }

  @ParameterizedTest
  @MethodSource("throwables")
  void aSourceThatThrowsWhenItIsToBeWatchedIsReadAtEveryCall(Throwable thrown) {
    assertReadAtEveryCall(() -> sneaky(thrown));
  }

  @Test
  void aSourceThatAnswersNullWhenItIsToBeWatchedIsReadAtEveryCall() {
    assertReadAtEveryCall(() -> null);
  }

  private static void assertReadAtEveryCall(Supplier<Supplier<EvidenceSnapshot>> watch) {
    AtomicReference<ReadySet> set = new AtomicReference<>(READY);
    EvidenceSource source =
        new EvidenceSource() {
          @Override
          public EvidenceSnapshot read(ReadinessSettings settings) {
            return set.get().snapshot();
          }

          @Override
          public Supplier<EvidenceSnapshot> watch(ReadinessSettings settings) {
            return watch.get();
          }
        };
    BackendSelector selector = Answers.of(READY).evidence(source).build().selector();
    assertThat(selector.select()).isGo();
    set.set(READY.without(EvidenceInput.ROLLBACK_PLAN));
    assertThat(selector.select()).fellBack();
    set.set(READY);
    assertThat(selector.select()).isGo();
  }

  @Test
  void aSourceThatAnswersNothingMakesEveryConfiguredInputMissing() {
    EvidenceSource empty = settings -> EvidenceSnapshot.builder().build();
    BackendSelection selection = Answers.of(READY).evidence(empty).build().select();
    assertThat(selection).fellBack();
    selection.inputs().stream()
        .filter(input -> input.path().isPresent())
        .forEach(input -> assertEquals("missing", input.problem().orElseThrow().wireName()));
  }

  @ParameterizedTest
  @MethodSource("throwables")
  void aClockThatThrowsSelectsPython(Throwable thrown) {
    assertTimeless(clock(() -> sneaky(thrown)));
  }

  @Test
  void aClockThatAnswersNullSelectsPython() {
    assertTimeless(clock(() -> null));
  }

  @Test
  void aClockAtEitherEndOfTimeSelectsPython() {
    for (Instant end : List.of(Instant.MIN, Instant.MAX, Instant.EPOCH)) {
      BackendSelection selection = Answers.at(READY, end);
      assertThat(selection).isBlockedByExactly("go_rollback_drill_freshness");
      assertEquals(Optional.of(end), selection.evaluatedAt());
      selection.toMap();
      TextReport.plain().selection(selection);
    }
  }

  @Test
  void theClockIsReadOnceForEachAnswer() {
    var reads = new AtomicInteger();
    Clock counting =
        clock(
            () -> {
              reads.incrementAndGet();
              return NOW;
            });
    assertThat(Answers.of(READY).clock(counting).build().select()).isGo();
    assertEquals(1, reads.get());
  }

  @Test
  void anInterruptedThreadGetsAnAnswerAndStaysInterrupted(@TempDir Path folder) {
    var settings = READY.writeTo(folder, Layout.FLAT).settings();
    Thread.currentThread().interrupt();
    BackendSelection selection = Answers.fromFiles(settings, NOW);
    assertTrue(Thread.interrupted());
    assertThat(selection).isGo();
  }

  @Test
  void aCallerHeldUpByItsSourceHoldsUpNobodyElse() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Thread[] slow = new Thread[1];
    EvidenceSource source =
        settings -> {
          if (Thread.currentThread() == slow[0]) {
            held.countDown();
            await(release);
          }
          return READY.snapshot();
        };
    BackendSelector selector =
        Answers.of(READY).evidence(source).onChange((a, b) -> {}).build().selector();
    slow[0] = new Thread(selector::select);
    slow[0].start();
    assertTrue(held.await(30, TimeUnit.SECONDS));
    assertThat(selector.select()).isGo();
    release.countDown();
    slow[0].join();
  }

  @Test
  void anyNumberOfThreadsGetTheSameAnswer(@TempDir Path folder) throws Exception {
    var settings = READY.writeTo(folder, Layout.CONFIG_MAP).settings();
    BackendSelector selector =
        Readiness.builder().settings(settings).clock(Answers.fixed(NOW)).build().selector();
    BackendSelection expected = selector.select();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<BackendSelection>> answers =
          IntStream.range(0, 64).mapToObj(i -> threads.submit(selector::select)).toList();
      for (Future<BackendSelection> answer : answers) {
        assertEquals(expected, answer.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aSelectorNoticesWhatAppearsChangesAndDisappears(@TempDir Path folder) {
    var written = READY.writeTo(folder, Layout.FLAT);
    BackendSelector selector =
        Readiness.builder()
            .settings(written.settings())
            .clock(Answers.fixed(NOW))
            .build()
            .selector();
    assertThat(selector.select()).isGo();
    written.delete(EvidenceInput.ROLLBACK_PLAN);
    assertThat(selector.select()).fellBack();
    written.rewrite(READY);
    assertThat(selector.select()).isGo();
    ReadySet sameSize = READY.plan(plan -> plan.status("reedy"));
    written.replace(sameSize);
    assertThat(selector.select()).fellBack();
    written.replace(READY);
    assertThat(selector.select()).isGo();
  }

  @Test
  void outsidePromotedModeASourceThatThrowsChangesNoReason() {
    BackendSelection selection =
        Answers.of(READY.mode(BackendMode.SHADOW))
            .evidence(settings -> sneaky(new OutOfMemoryError()))
            .build()
            .select();
    assertEquals(List.of("shadow_mode"), Answers.codes(selection));
    assertFalse(selection.fallbackUsed());
  }

  private static void assertUnreadable(BackendSelection selection, String named) {
    assertThat(selection).fellBack();
    assertFalse(selection.toMap().toString().contains("s3cret"));
    selection.inputs().stream()
        .filter(input -> input.path().isPresent())
        .forEach(input -> assertEquals("unreadable", input.problem().orElseThrow().wireName()));
    assertTrue(selection.explain().contains(named), selection::explain);
  }

  private static void assertTimeless(Clock clock) {
    BackendSelection selection = Answers.of(READY).clock(clock).build().select();
    assertThat(selection).isBlockedByExactly("go_rollback_drill_freshness").isValidForever();
    assertEquals(Optional.empty(), selection.evaluatedAt());
    assertNull(selection.toMap().get("evaluated_at"));
    assertFalse(selection.explain().contains("s3cret"));
    ReadySet ahead = READY.drill(0, drill -> drill.executedAt(NOW.plus(Duration.ofDays(1))));
    assertThat(Answers.of(ahead).clock(clock).build().select()).isPython().isValidForever();
  }

  private static Clock clock(Supplier<Instant> time) {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return time.get();
      }
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Throws even what the compiler would not let through. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <R, T extends Throwable> R sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
