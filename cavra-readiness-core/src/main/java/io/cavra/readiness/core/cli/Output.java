package io.cavra.readiness.core.cli;

import io.cavra.readiness.core.report.TextReport;
import java.io.PrintStream;

/** One of the two streams: an answer goes through whole or is a fault, a complaint never throws. */
final class Output {

  /** The stream takes nothing: it is closed, or full. */
  static final class UnwrittenException extends IllegalStateException {
    private static final long serialVersionUID = 1L;
  }

  private final PrintStream stream;

  Output(PrintStream stream) {
    this.stream = stream;
  }

  /** Writes text in the stream's own encoding. */
  void text(String text) {
    write(() -> stream.print(text));
  }

  /** Writes bytes as they are. */
  void bytes(byte[] bytes) {
    write(() -> stream.write(bytes, 0, bytes.length));
  }

  /** Writes a message where there is no answer; if that fails too, the exit code has to do. */
  void complain(String message) {
    try {
      stream.print(TextReport.plain().sentence(message));
      stream.flush();
    } catch (Throwable e) {
      return;
    }
  }

  /** An answer that nobody got must not end with the exit code of one that was given. */
  private void write(Runnable writing) {
    try {
      writing.run();
    } catch (RuntimeException refused) {
      throw new UnwrittenException();
    }
    if (stream.checkError()) {
      throw new UnwrittenException();
    }
  }
}
