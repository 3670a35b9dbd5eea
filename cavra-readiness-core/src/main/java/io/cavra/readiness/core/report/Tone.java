package io.cavra.readiness.core.report;

/** How a word stands out on a terminal that shows colour. */
enum Tone {
  /** Not at all. */
  PLAIN(""),
  /** Green: nothing to do. */
  GOOD("32"),
  /** Yellow: somebody has to do something. */
  ALERT("33"),
  /** Bold: what to look for. */
  STRONG("1");

  private final String code;

  Tone(String code) {
    this.code = code;
  }

  String paint(String word) {
    return code.isEmpty() ? word : "\u001B[" + code + "m" + word + "\u001B[0m";
  }
}
