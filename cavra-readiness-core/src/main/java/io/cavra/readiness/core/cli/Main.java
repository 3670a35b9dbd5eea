package io.cavra.readiness.core.cli;

import java.time.Clock;
import java.util.List;

/** The program: the one place that knows the process it runs in. */
final class Main {

  private Main() {}

  public static void main(String[] args) {
    boolean terminal = Terminal.isTerminal(System.console());
    ReadinessCli cli = new ReadinessCli(Clock.systemUTC(), new Library(), terminal);
    System.exit(cli.run(List.of(args), System.getenv(), System.out, System.err));
  }
}
