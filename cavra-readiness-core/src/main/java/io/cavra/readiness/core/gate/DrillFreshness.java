package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.DrillHistorySummary;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.text.DecimalText;
import io.cavra.readiness.text.Rfc3339;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The check that the latest drill is neither too old nor dated ahead; the only one that ages. */
final class DrillFreshness implements ReadinessCheck {

  private static final String ID = "go_rollback_drill_freshness";
  private static final Setting MAX_AGE = Setting.ROLLBACK_DRILL_MAX_AGE_DAYS;

  @Override
  public CheckResult evaluate(ReadinessContext context) {
    String ofTheSetting =
        maxAge(context).isPresent() ? "" : "; " + SettingCheck.invalid(context, MAX_AGE, "days");
    return Reading.of(context, DrillHistoryGate.INPUT)
        .check(ID, document -> judge(context, document), ofTheSetting);
  }

  private static Optional<BigDecimal> maxAge(ReadinessContext context) {
    return context.settings().decimal(MAX_AGE);
  }

  private static CheckResult judge(
      ReadinessContext context, EvidenceDocument<DrillHistorySummary> document) {
    Optional<BigDecimal> maxAge = maxAge(context);
    Optional<Instant> executedAt = document.value().latestAt();
    Optional<Instant> now = context.findNow();
    List<String> unknown = new ArrayList<>();
    if (maxAge.isEmpty()) {
      unknown.add(SettingCheck.invalid(context, MAX_AGE, "days"));
    }
    if (executedAt.isEmpty()) {
      unknown.add("drills must hold at least one drill, was absent or empty, at /drills");
    }
    if (now.isEmpty()) {
      unknown.add("the clock gave no time; fix the clock");
    }
    if (executedAt.isPresent() && now.isPresent()) {
      DrillAge age = new DrillAge(executedAt.get(), now.get());
      if (unknown.isEmpty()) {
        return judge(document, age, maxAge.orElseThrow());
      }
      if (age.isAhead()) {
        unknown.add(ahead(document, age));
      }
    }
    return CheckResult.warn(ID, String.join("; ", unknown));
  }

  private static CheckResult judge(
      EvidenceDocument<DrillHistorySummary> document, DrillAge age, BigDecimal maxAge) {
    if (age.isAhead()) {
      return CheckResult.warn(ID, ahead(document, age))
          .with("pointer", pointer(document))
          .until(age.lastAhead());
    }
    if (age.isOlderThan(maxAge)) {
      return CheckResult.warn(ID, stale(document, age, maxAge)).with("pointer", pointer(document));
    }
    return CheckResult.pass(ID, "the latest drill is fresh until " + until(age, maxAge))
        .until(DrillAge.freshUntil(age.executedAt(), maxAge));
  }

  private static String pointer(EvidenceDocument<DrillHistorySummary> document) {
    return document.value().latest().get(0).pointer("executed_at");
  }

  private static String ahead(EvidenceDocument<DrillHistorySummary> document, DrillAge age) {
    return "executed_at is dated ahead: "
        + show(age.executedAt())
        + (" is more than " + DrillAge.CLOCK_SKEW.toMinutes() + " minutes after ")
        + show(age.now())
        + ("; correct its date, at " + pointer(document));
  }

  private static String stale(
      EvidenceDocument<DrillHistorySummary> document, DrillAge age, BigDecimal maxAge) {
    return "the latest drill is stale: executed_at "
        + show(age.executedAt())
        + (" may be at most " + DecimalText.of(maxAge) + " days old")
        + (" and was so until " + until(age, maxAge))
        + ("; repeat the drill and add it to the history, at " + pointer(document));
  }

  private static String until(DrillAge age, BigDecimal maxAge) {
    return show(DrillAge.freshUntil(age.executedAt(), maxAge));
  }

  private static String show(Instant instant) {
    return Rfc3339.find(instant).orElseGet(instant::toString);
  }
}
