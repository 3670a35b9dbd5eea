package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.Setting;
import io.cavra.readiness.text.DecimalText;
import io.cavra.readiness.text.Quoted;

/** The check that a setting holds a number in its range (SPEC.md section 2). */
final class SettingCheck {

  private SettingCheck() {}

  static CheckResult decimal(ReadinessContext context, String id, Setting setting, String unit) {
    return context
        .settings()
        .decimal(setting)
        .map(
            number ->
                CheckResult.pass(
                    id, setting.variable() + " is " + DecimalText.of(number) + " " + unit))
        .orElseGet(() -> CheckResult.warn(id, invalid(context, setting, unit)));
  }

  /**
   * Names a setting for who has to write it: a flag overrides its environment variable, so by both.
   */
  static String names(Setting setting) {
    return setting.variable() + " or " + setting.flag();
  }

  /** Says what is wrong with a number that cannot be understood, and what to write instead. */
  static String invalid(ReadinessContext context, Setting setting, String unit) {
    return setting.variable()
        + (" (" + setting.flag() + ") must be a plain number of " + unit)
        + (" above 0 and at most " + setting.greatest())
        + (", such as " + setting.defaultText().orElse("1"))
        + (", was " + Quoted.of(context.settings().text(setting).orElse("")));
  }
}
