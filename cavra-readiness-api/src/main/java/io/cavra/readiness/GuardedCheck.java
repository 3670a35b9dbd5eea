package io.cavra.readiness;

import io.cavra.readiness.text.Blank;
import java.util.Objects;
import javax.annotation.Nullable;

/** Somebody's check under an id that stays: whatever it throws or answers, it blocks its gate. */
final class GuardedCheck implements ReadinessCheck {

  private final String id;
  private final ReadinessCheck check;

  GuardedCheck(String id, ReadinessCheck check) {
    this.id = Blank.requireNotBlank(id, "id");
    this.check = Objects.requireNonNull(check, "check");
  }

  String id() {
    return id;
  }

  @Override
  public CheckResult evaluate(ReadinessContext context) {
    @Nullable CheckResult result;
    try {
      result = check.evaluate(context);
    } catch (Throwable thrown) {
      return blocked("threw " + thrown.getClass().getName());
    }
    if (result == null) {
      return blocked("answered null");
    }
    if (!result.id().equals(id)) {
      return blocked("answered for another id");
    }
    return isOver(result, context) ? blocked("passed until a time that is over") : result;
  }

  /** Says whether a result that passes has expired, by the time that it states itself. */
  static boolean isOver(CheckResult result, ReadinessContext context) {
    return result.passes()
        && result.holdsUntil().isPresent()
        && context.findNow().filter(result.holdsUntil().get()::isBefore).isPresent();
  }

  /** Answers the result for a check whose id is used in its gate already; it blocks. */
  CheckResult takesTheIdOfAnother() {
    return blocked("has the id of another check of its gate");
  }

  private CheckResult blocked(String what) {
    return CheckResult.warn(id, "check " + id + " " + what + "; fix the check");
  }
}
