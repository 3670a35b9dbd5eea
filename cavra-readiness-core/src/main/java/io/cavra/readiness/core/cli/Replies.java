package io.cavra.readiness.core.cli;

import io.cavra.readiness.core.report.JsonWriter;
import io.cavra.readiness.core.report.TextReport;

/**
 * How a subcommand replies.
 *
 * @param streams where to
 * @param writer writes an answer for people
 * @param json whether a program reads the answer
 */
record Replies(Streams streams, TextReport writer, boolean json) {

  /** Gives the answer, for a program or for people. */
  ExitCode give(Answer answer) {
    if (json) {
      streams.out().bytes(JsonWriter.toBytes(answer.members()));
    } else {
      streams.out().text(answer.text().apply(writer));
    }
    return answer.exitCode();
  }

  /** Says something while the work goes on. */
  void say(String line) {
    streams.out().text(line + "\n");
  }

  /** Says why there is no answer. */
  void complain(String message) {
    streams.err().complain(message);
  }
}
