package io.cavra.readiness.core.selection;

import static io.cavra.readiness.core.selection.Answers.NOW;
import static io.cavra.readiness.core.selection.Answers.READY;
import static io.cavra.readiness.testkit.ReadinessAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.SelectionListener;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** SPEC.md section 9: a listener hears of each change of the answer, once. */
final class ListenersTest {

  private static final Instant STALE = NOW.plus(Duration.ofDays(79));

  private final SettableClock clock = SettableClock.at(NOW);
  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

  @Test
  void hearsOfEachChangeOnceAndOfNothingElse() {
    BackendSelector selector = selector((before, after) -> hear("a", before, after));
    selector.select();
    clock.advance(Duration.ofDays(1));
    selector.select();
    assertEquals(List.of(), heard, "a later time alone is no change");
    clock.set(STALE);
    selector.select();
    selector.select();
    assertEquals(List.of("a go>python"), heard);
    clock.set(NOW);
    selector.select();
    selector.select();
    assertEquals(List.of("a go>python", "a python>go"), heard);
  }

  @Test
  void hearsWhenOtherChecksBlockWhileTheBackendStays() {
    AtomicReference<ReadySet> evidence =
        new AtomicReference<>(READY.plan(plan -> plan.approved(false)));
    BackendSelector selector =
        Readiness.builder()
            .settings(READY.settings())
            .clock(clock)
            .evidence(settings -> evidence.get().snapshot())
            .onChange((before, after) -> heard.add(Answers.codes(after).toString()))
            .build()
            .selector();
    selector.select();
    evidence.set(READY.plan(plan -> plan.status("draft").approved(false)));
    selector.select();
    evidence.set(READY.promotion(p -> p.approved(false)));
    selector.select();
    selector.select();
    assertEquals(2, heard.size(), heard::toString);
    assertEquals("[go_promotion_approval]", heard.get(1));
  }

  @Test
  void hearsWhenAnotherCheckBlocksInPlaceOfOne() {
    AtomicReference<ReadySet> evidence =
        new AtomicReference<>(READY.plan(plan -> plan.approved(false)));
    BackendSelector selector =
        Answers.of(READY)
            .evidence(settings -> evidence.get().snapshot())
            .onChange((before, after) -> heard.add(Answers.codes(after).toString()))
            .build()
            .selector();
    selector.select();
    evidence.set(READY.promotion(promotion -> promotion.approved(false)));
    selector.select();
    assertEquals(List.of("[go_promotion_approval]"), heard);
  }

  @Test
  void whatTheyThrowGoesNowhereAndTheNextOnesStillHear() {
    BackendSelector selector =
        selector(
            (before, after) -> {
              throw new OutOfMemoryError("thrown on purpose");
            },
            (before, after) -> {
              throw new StackOverflowError();
            },
            (before, after) -> hear("last", before, after));
    selector.select();
    clock.set(STALE);
    assertThat(selector.select()).fellBack();
    assertEquals(List.of("last go>python"), heard);
  }

  @Test
  void aListenerMayAskAgain() {
    AtomicReference<BackendSelector> selector = new AtomicReference<>();
    List<BackendSelection> askedAgain = new ArrayList<>();
    selector.set(
        selector(
            (before, after) -> {
              hear("a", before, after);
              askedAgain.add(selector.get().select());
            },
            (before, after) -> hear("b", before, after)));
    selector.get().select();
    clock.set(STALE);
    BackendSelection answer = selector.get().select();
    assertThat(answer).fellBack();
    assertEquals(List.of(answer), askedAgain);
    assertEquals(List.of("a go>python", "b go>python"), heard);
  }

  @Test
  void hearsWhatTheCallerGets() {
    List<BackendSelection> told = new ArrayList<>();
    BackendSelector selector =
        selector(
            (before, after) -> {
              told.add(before);
              told.add(after);
            });
    BackendSelection first = selector.select();
    clock.set(STALE);
    BackendSelection second = selector.select();
    assertEquals(List.of(first, second), told);
  }

  @Test
  void ofManyThreadsThatFindOneChangeOneTellsIt() throws Exception {
    BackendSelector selector = selector((before, after) -> hear("a", before, after));
    selector.select();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (int round = 1; round <= 50; round++) {
        clock.set(round % 2 == 1 ? STALE : NOW);
        List<Future<BackendSelection>> calls = new ArrayList<>();
        for (int call = 0; call < 8; call++) {
          calls.add(threads.submit(selector::select));
        }
        for (Future<BackendSelection> call : calls) {
          call.get();
        }
        assertEquals(round, heard.size());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aListenerThatHangsHoldsUpItsOwnCallerAlone() throws Exception {
    var release = new CountDownLatch(1);
    var hanging = new CountDownLatch(1);
    BackendSelector selector =
        selector(
            (before, after) -> {
              hanging.countDown();
              try {
                release.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    selector.select();
    clock.set(STALE);
    Thread caller = new Thread(selector::select);
    caller.start();
    assertTrue(hanging.await(30, TimeUnit.SECONDS));
    assertThat(selector.select()).fellBack();
    release.countDown();
    caller.join();
  }

  @Test
  void anAnswerThatWasOvertakenIsNoChange() {
    Changes changes = new Changes(List.of((before, after) -> hear("a", before, after)));
    BackendSelection go = Answers.from(READY);
    BackendSelection python = Answers.at(READY, STALE);
    long early = changes.nextTurn();
    long late = changes.nextTurn();
    changes.answered(late, python, AnswerKey.of(python));
    changes.answered(early, go, AnswerKey.of(go));
    changes.answered(changes.nextTurn(), python, AnswerKey.of(python));
    assertEquals(List.of(), heard);
  }

  @Test
  void changesOfManyCallsOnOneThreadAreAllTold() {
    Changes changes = new Changes(List.of((before, after) -> hear("a", before, after)));
    BackendSelection go = Answers.from(READY);
    BackendSelection python = Answers.at(READY, STALE);
    for (int i = 0; i <= 100; i++) {
      BackendSelection answer = i % 2 == 0 ? go : python;
      changes.answered(changes.nextTurn(), answer, AnswerKey.of(answer));
    }
    assertEquals(100, heard.size());
  }

  @Test
  void noListenerIsRefused() {
    assertThrows(NullPointerException.class, () -> Readiness.builder().onChange(null));
  }

  private BackendSelector selector(SelectionListener... listeners) {
    Readiness.Builder builder = Answers.of(READY).clock(clock);
    for (SelectionListener listener : listeners) {
      builder.onChange(listener);
    }
    return builder.build().selector();
  }

  private void hear(String who, BackendSelection before, BackendSelection after) {
    heard.add(who + " " + before.backend().wireName() + ">" + after.backend().wireName());
  }
}
