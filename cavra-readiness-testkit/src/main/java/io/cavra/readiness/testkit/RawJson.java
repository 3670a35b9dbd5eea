package io.cavra.readiness.testkit;

/** A text that stands for a JSON value and is written as it is, whether it is JSON or not. */
record RawJson(String text) {

  @Override
  public String toString() {
    return text;
  }
}
