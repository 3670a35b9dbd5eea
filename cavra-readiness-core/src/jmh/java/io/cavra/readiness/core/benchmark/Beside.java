package io.cavra.readiness.core.benchmark;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The time that a floor and what stands on it took, turn by turn: a machine that is slow for a
 * while is slow for both, so that their ratio holds.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Beside {

  /** Nanoseconds of all turns of the floor in one iteration. */
  public long floor;

  /** Nanoseconds of all turns of what stands on it. */
  public long subject;

  /** Adds a turn of each, as System.nanoTime() told when it began, changed over and ended. */
  void add(long begin, long change, long end) {
    floor += change - begin;
    subject += end - change;
  }
}
