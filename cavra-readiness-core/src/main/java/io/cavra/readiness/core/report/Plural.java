package io.cavra.readiness.core.report;

/** Counts things in English. */
final class Plural {

  private Plural() {}

  static String of(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
