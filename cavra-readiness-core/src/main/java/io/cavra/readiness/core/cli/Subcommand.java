package io.cavra.readiness.core.cli;

import io.cavra.readiness.core.gate.Section;
import io.cavra.readiness.core.settings.UsageException;
import java.util.List;
import java.util.Optional;

/**
 * One row of the table of subcommands.
 *
 * @param word what an operator types
 * @param purpose what it tells, for the list of subcommands
 * @param operands what the words after it are; it takes no more and no fewer
 * @param task what it does
 */
record Subcommand(String word, String purpose, List<String> operands, Task task) {

  private static final List<Subcommand> ALL =
      List.of(
          section("go-pilot-readiness", "the Go runtime and its policy", Section.RUNTIME),
          section(
              "go-deployment-readiness",
              "the Go release package and its four manifests",
              Section.DEPLOYMENT),
          section(
              "go-promotion-readiness",
              "parity, deployment and approval of the promotion",
              Section.PROMOTION),
          section("go-rollback-readiness", "the plan for going back to Python", Section.ROLLBACK),
          section("go-rollback-rehearsal", "the rehearsal of that plan", Section.REHEARSAL),
          section(
              "go-rollback-drills",
              "the history of rollback drills, and how fresh it is",
              Section.DRILL_HISTORY),
          new Subcommand(
              "go-pilot-evaluate",
              "a decision: ACTION TARGET [--field NAME=VALUE]...",
              List.of("ACTION", "TARGET"),
              (request, replies) -> replies.give(Evaluation.ask(request))),
          new Subcommand(
              "production-readiness",
              "all sections, and which of them block in this mode",
              request -> Answer.of(request.production())),
          new Subcommand(
              "select",
              "the backend to use, and every reason for it",
              request -> Answer.of(request.select())),
          new Subcommand(
              "serve", "every report and a page for people, over HTTP", List.of(), Serve::run));

  private Subcommand(String word, String purpose, Question question) {
    this(word, purpose, List.of(), (request, replies) -> replies.give(question.ask(request)));
  }

  /** Answers every row, in the order of the list that an operator sees. */
  static List<Subcommand> all() {
    return ALL;
  }

  static Optional<Subcommand> find(String word) {
    return ALL.stream().filter(row -> row.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return ALL.stream().map(Subcommand::word).toList();
  }

  private static Subcommand section(String word, String purpose, Section section) {
    String name = section.sectionName();
    return new Subcommand(
        word, purpose, request -> Answer.of(request.select().findReport(name).orElseThrow()));
  }

  /** What a subcommand does; most ask a question and give the answer. */
  @FunctionalInterface
  interface Task {

    ExitCode run(Request request, Replies replies) throws UsageException, NoAnswerException;
  }

  /** How a subcommand comes to its answer. */
  @FunctionalInterface
  interface Question {

    Answer ask(Request request);
  }
}
