package io.cavra.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.Nullable;

/** A gate and one check more; a chain of them is the list of a host's checks. */
final class ExtendedGate implements ReadinessGate {

  private final ReadinessGate gate;
  private final String name;
  private final String id;
  private final ReadinessCheck check;

  ExtendedGate(ReadinessGate gate, String id, ReadinessCheck check) {
    this.gate = gate;
    this.name = Names.required(gate.name(), "name");
    this.id = Names.required(id, "id");
    this.check = Objects.requireNonNull(check, "check");
    if (gate instanceof ExtendedGate extended && extended.hasCheck(id)) {
      throw new IllegalArgumentException("id must not be used twice in gate " + name + ": " + id);
    }
  }

  private boolean hasCheck(String other) {
    return id.equals(other) || (gate instanceof ExtendedGate more && more.hasCheck(other));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ReadinessReport evaluate(ReadinessContext context) {
    ReadinessReport report = Guarded.evaluate(gate, name, context);
    List<CheckResult> checks = new ArrayList<>(report.checks());
    checks.add(guarded(context));
    ReadinessReport.Builder extended = report.toBuilder().checks(checks);
    boolean judged = report.isReady() || report.status() == ReadinessStatus.NEEDS_ATTENTION;
    if (judged) {
      boolean ready = report.isReady() || (report.checks().isEmpty() && gate instanceof EmptyGate);
      boolean passes = checks.get(checks.size() - 1).passes();
      extended.status(ready && passes ? ReadinessStatus.READY : ReadinessStatus.NEEDS_ATTENTION);
    }
    return extended.build();
  }

  private CheckResult guarded(ReadinessContext context) {
    @Nullable CheckResult result;
    try {
      result = check.evaluate(context);
    } catch (Throwable thrown) {
      return CheckResult.warn(
          id, "check " + id + " threw " + thrown.getClass().getName() + "; mend the check");
    }
    if (result == null) {
      return CheckResult.warn(id, "check " + id + " answered null; mend the check");
    }
    if (!result.id().equals(id)) {
      return CheckResult.warn(
          id, "check " + id + " answered for another id; answer with " + id + " instead");
    }
    return result;
  }
}
