package io.cavra.readiness.core.gate;

import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.Setting;
import io.cavra.readiness.text.Quoted;
import java.util.Optional;

/**
 * What to say of a mode that is none: it means disabled (SPEC.md section 2). Thread-safe.
 *
 * @since 0.1.0
 */
public final class UnknownMode {

  private UnknownMode() {}

  /** Answers a sentence that names the text and what to write; nothing when the mode is known. */
  public static Optional<String> sentence(ReadinessContext context) {
    return found(context)
        .map(
            found ->
                found
                    + "; write disabled, shadow, enforce or promoted in "
                    + SettingCheck.names(Setting.MODE));
  }

  /** Answers the part of it that names the text. */
  static Optional<String> found(ReadinessContext context) {
    return context
        .settings()
        .unknownMode()
        .map(text -> "the mode " + Quoted.of(text) + " is unknown and means disabled");
  }
}
