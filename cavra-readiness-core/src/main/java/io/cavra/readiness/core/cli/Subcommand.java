package io.cavra.readiness.core.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one table of subcommands: what an operator types, and what answers. */
enum Subcommand {
  GO_PILOT_READINESS(
      "go-pilot-readiness", "the Go runtime and its policy", section("go_backend_pilot")),
  GO_DEPLOYMENT_READINESS(
      "go-deployment-readiness",
      "the Go release package and its four manifests",
      section("go_backend_deployment")),
  GO_PROMOTION_READINESS(
      "go-promotion-readiness",
      "parity, deployment and approval of the promotion",
      section("go_backend_promotion")),
  GO_ROLLBACK_READINESS(
      "go-rollback-readiness", "the plan for going back to Python", section("go_backend_rollback")),
  GO_ROLLBACK_REHEARSAL(
      "go-rollback-rehearsal",
      "the rehearsal of that plan",
      section("go_backend_rollback_rehearsal")),
  GO_ROLLBACK_DRILLS(
      "go-rollback-drills",
      "the history of rollback drills, and how fresh it is",
      section("go_backend_rollback_drill_history")),
  PRODUCTION_READINESS(
      "production-readiness",
      "all sections, and which of them block in this mode",
      request -> Answer.of(request.production())),
  SELECT(
      "select",
      "the backend to use, and every reason for it",
      request -> Answer.of(request.select()));

  private final String word;
  private final String purpose;

  @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
  private final Question question;

  Subcommand(String word, String purpose, Question question) {
    this.word = word;
    this.purpose = purpose;
    this.question = question;
  }

  /** Answers what an operator types. */
  String word() {
    return word;
  }

  /** Answers what it tells, for the list of subcommands. */
  String purpose() {
    return purpose;
  }

  /** Answers what was asked, from one evaluation of everything. */
  Answer ask(Request request) {
    return question.ask(request);
  }

  static Optional<Subcommand> find(String word) {
    return Stream.of(values()).filter(row -> row.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Stream.of(values()).map(Subcommand::word).toList();
  }

  private static Question section(String name) {
    return request -> Answer.of(request.select().findReport(name).orElseThrow());
  }

  /** What a row does with a request. */
  @FunctionalInterface
  private interface Question {

    Answer ask(Request request);
  }
}
