package io.cavra.readiness.core.pilot;

import io.cavra.readiness.pilot.DecisionFailedException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What came of running a program once: how it ended, and what it wrote. */
final class ProgramRun {

  /** How a program ended. */
  enum End {
    /** By itself, within its time and with no more output than allowed. */
    EXITED,
    /** It was stopped, for its time was over. */
    TIMED_OUT,
    /** It was stopped, for it wrote too much. */
    OVERFLOWED,
    /** It was stopped, for the thread that waited for it was interrupted. */
    INTERRUPTED,
    /** It was stopped, for the system could not read its output. */
    UNREADABLE
  }

  /** How long the reader may take to notice that what it read from is gone. */
  private static final long CLOSING_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final End end;
  private final int exitCode;
  private final OutputReader reader;

  private ProgramRun(End end, int exitCode, OutputReader reader) {
    this.end = end;
    this.exitCode = exitCode;
    this.reader = reader;
  }

  End end() {
    return end;
  }

  /** Answers the exit code; 0 unless it exited. */
  int exitCode() {
    return exitCode;
  }

  /** Answers what it wrote on standard output, whole where it exited. */
  byte[] output() {
    return reader.output();
  }

  /** Answers the start of what it wrote on standard error. */
  byte[] errors() {
    return reader.errors();
  }

  /**
   * Runs a program to its end, or to the end of its time, and stops what it has started in either
   * case: its descendants, and those that have left it and kept the variable that marks them. A
   * process that has dropped both gets away; where it holds on to standard input, so does the
   * thread that writes to it.
   *
   * @param command the absolute path of the program, and its arguments
   * @param input what it is given on standard input
   * @param limit how long it may take, reading included
   * @param environment what it finds in its environment
   */
  static ProgramRun of(
      List<String> command, byte[] input, Duration limit, ProgramEnvironment environment)
      throws DecisionFailedException {
    long start = System.nanoTime();
    if (Thread.currentThread().isInterrupted()) {
      throw new DecisionFailedException("the caller was interrupted, and it was not started");
    }
    String mark = ProcessTree.newMark();
    Process process = start(command, environment, mark);
    ProcessTree tree = new ProcessTree(process, mark);
    OutputReader reader = new OutputReader(process);
    End end;
    try {
      inBackground("output", reader::read);
      inBackground("input", () -> write(process, input));
      end = reader.await(limit.toNanos() - (System.nanoTime() - start));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      end = End.INTERRUPTED;
    } finally {
      tree.kill();
    }
    reader.awaitClosing(CLOSING_NANOS);
    int exitCode = end == End.EXITED ? process.exitValue() : 0;
    return new ProgramRun(end, exitCode, reader);
  }

  private static Process start(List<String> command, ProgramEnvironment environment, String mark)
      throws DecisionFailedException {
    try {
      ProcessBuilder program = new ProcessBuilder(command);
      environment.applyTo(program);
      program.environment().put(ProcessTree.MARK, mark);
      return program.start();
    } catch (IOException | RuntimeException refused) {
      throw new DecisionFailedException("it could not be started; the system refuses it");
    }
  }

  private static void inBackground(String name, Runnable work) {
    Thread thread = new Thread(work, "cavra-readiness-program-" + name);
    thread.setDaemon(true);
    thread.start();
  }

  /** A program may decide without reading what it is given. */
  private static void write(Process process, byte[] input) {
    try (OutputStream stream = process.getOutputStream()) {
      stream.write(input);
    } catch (IOException closed) {
      return;
    }
  }
}
