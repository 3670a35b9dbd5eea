package io.cavra.readiness.core.page;

import io.cavra.readiness.ReadinessStatus;

/** How a status stands out: by a sign and a colour, and never without its words. */
enum Look {
  /** Nothing to do. */
  GOOD("good", "\u2713"),
  /** Somebody has to do something. */
  ALERT("alert", "!"),
  /** Nobody asked. */
  QUIET("quiet", "\u2013");

  private final String style;
  private final String sign;

  Look(String style, String sign) {
    this.style = style;
    this.sign = sign;
  }

  static Look of(ReadinessStatus status) {
    return switch (status) {
      case READY -> GOOD;
      case NEEDS_ATTENTION -> ALERT;
      case NOT_REQUESTED, DISABLED, NOT_CONFIGURED -> QUIET;
    };
  }

  String style() {
    return style;
  }

  /** Writes those words as a badge; the sign is for the eye only. */
  void badge(Html html, String words) {
    html.open("span", "class", "badge " + style);
    html.element("span", sign, "aria-hidden", "true").text(" " + words).close();
  }

  /** Writes a status as a badge, such as {@code needs attention}. */
  static void badge(Html html, ReadinessStatus status) {
    of(status).badge(html, status.wireName().replace('_', ' '));
  }
}
