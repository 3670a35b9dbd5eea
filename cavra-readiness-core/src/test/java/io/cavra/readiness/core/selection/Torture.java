package io.cavra.readiness.core.selection;

import static io.cavra.readiness.core.selection.Answers.NOW;
import static io.cavra.readiness.core.selection.Answers.READY;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.SelectionInput;
import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.core.selection.Generations.State;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.WrittenSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Readers who ask while writers change the files: every answer must be what the model says of a
 * generation of each file that was there between the beginning and the end of the call. {@code
 * Torture 60} runs for a minute, prints what came of it, and fails where an answer was wrong.
 */
final class Torture {

  private static final int READERS = 4;

  /** Between two bursts of changes, so that there is something to answer besides waiting. */
  private static final long MOST_PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

  private final BackendSelector selector;
  private final TornFile plan;
  private final TornFile rehearsal;
  private final Map<List<State>, AnswerKey> expected = new ConcurrentHashMap<>();
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicLong answers = new AtomicLong();
  private final AtomicLong changes = new AtomicLong();
  private final Queue<String> violations = new ConcurrentLinkedQueue<>();

  /** When a call began and when it had ended. */
  private record Call(long from, long until) {}

  Torture(Path folder) throws IOException {
    WrittenSet written = READY.writeTo(folder, Layout.FLAT);
    ReadySet notReady = READY.plan(p -> p.status("reedy")).rehearsal(r -> r.status("fail"));
    this.plan = torn(written, EvidenceInput.ROLLBACK_PLAN, notReady);
    this.rehearsal = torn(written, EvidenceInput.ROLLBACK_REHEARSAL, notReady);
    this.selector = selector(written.settings());
  }

  private static TornFile torn(WrittenSet written, EvidenceInput<?> input, ReadySet notReady)
      throws IOException {
    return new TornFile(written.path(input), READY.bytes(input), notReady.bytes(input));
  }

  private static BackendSelector selector(ReadinessSettings settings) {
    return Readiness.builder().settings(settings).clock(Answers.fixed(NOW)).build().selector();
  }

  /** How a writer goes about it: one change after another, until there is no next. */
  interface Pace {
    boolean next(int change);
  }

  /** Runs until both writers are done; answers the violations, none of them expected. */
  List<String> run(Pace pace) throws InterruptedException {
    List<Thread> writers =
        List.of(
            thread(() -> write(plan, pace, new Random(1))),
            thread(() -> write(rehearsal, pace, new Random(2))));
    List<Thread> readers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      readers.add(thread(this::read));
    }
    for (Thread writer : writers) {
      writer.join();
    }
    over.set(true);
    for (Thread reader : readers) {
      reader.join();
    }
    ask();
    return List.copyOf(violations);
  }

  private interface Work {
    void run() throws Exception;
  }

  private Thread thread(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (Exception failed) {
                violations.add("a thread failed: " + failed);
              }
            });
    thread.start();
    return thread;
  }

  private void write(TornFile file, Pace pace, Random random) throws IOException {
    for (int change = 0; pace.next(change); change++) {
      file.change(random);
      changes.incrementAndGet();
    }
    file.restore();
  }

  private void read() {
    while (!over.get()) {
      ask();
    }
  }

  private void ask() {
    long from = System.nanoTime();
    BackendSelection answer = selector.select();
    Call call = new Call(from, System.nanoTime());
    answers.incrementAndGet();
    Optional<State> ofPlan = find(answer, EvidenceInput.ROLLBACK_PLAN, plan, call);
    Optional<State> ofRehearsal = find(answer, EvidenceInput.ROLLBACK_REHEARSAL, rehearsal, call);
    if (ofPlan.isEmpty() || ofRehearsal.isEmpty()) {
      violations.add("no generation of that time: " + answer.inputs());
    } else if (!AnswerKey.of(answer).equals(expected(ofPlan.get(), ofRehearsal.get()))) {
      violations.add(ofPlan + ", " + ofRehearsal + " and " + answer);
    }
  }

  private static Optional<State> find(
      BackendSelection answer, EvidenceInput<?> of, TornFile file, Call call) {
    SelectionInput input =
        answer.inputs().stream().filter(i -> i.name().equals(of.name())).findFirst().orElseThrow();
    boolean absent = input.problem().equals(Optional.of(ProblemCode.MISSING));
    String digest = absent ? TornFile.ABSENT : input.sha256().orElse("none");
    return file.generations().find(digest, call.from, call.until);
  }

  /** What the model says of two states: what a selector says of the same set in memory. */
  private AnswerKey expected(State ofPlan, State ofRehearsal) {
    return expected.computeIfAbsent(
        List.of(ofPlan, ofRehearsal),
        states -> {
          ReadySet set = ofPlan == State.NOT_READY ? READY.plan(p -> p.status("reedy")) : READY;
          set = ofRehearsal == State.NOT_READY ? set.rehearsal(r -> r.status("fail")) : set;
          set = broken(set, EvidenceInput.ROLLBACK_PLAN, ofPlan);
          return AnswerKey.of(
              Answers.from(broken(set, EvidenceInput.ROLLBACK_REHEARSAL, ofRehearsal)));
        });
  }

  private static ReadySet broken(ReadySet set, EvidenceInput<?> input, State state) {
    return switch (state) {
      case READY, NOT_READY -> set;
      case CUT -> set.broken(input, ProblemCode.MALFORMED_JSON);
      case ABSENT -> set.broken(input, ProblemCode.MISSING);
    };
  }

  long answers() {
    return answers.get();
  }

  /** Takes for how many seconds; the writers change their files in bursts, as fast as they can. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    long seconds = arguments.length == 0 ? 60 : Long.parseLong(arguments[0]);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    Path folder = Folder.make();
    Torture torture = new Torture(folder);
    List<String> violations =
        torture.run(
            change -> {
              if (ThreadLocalRandom.current().nextInt(20) == 0) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(MOST_PAUSE));
              }
              return System.nanoTime() < end;
            });
    violations.stream().limit(5).forEach(System.out::println);
    System.out.printf(
        Locale.ROOT,
        "%d seconds, %d changes, %d generations, %d answers checked, %d violations%n",
        seconds,
        torture.changes.get(),
        torture.plan.generations().count() + torture.rehearsal.generations().count(),
        torture.answers(),
        violations.size());
    Folder.delete(folder);
    System.exit(violations.isEmpty() ? 0 : 1);
  }
}
