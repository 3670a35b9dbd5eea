package io.cavra.readiness;

import java.util.ArrayList;
import java.util.List;

/** A host's own gate: a name and its checks, at least one, each under an id of its own. */
final class CheckListGate implements ReadinessGate {

  private final String name;
  private final List<GuardedCheck> checks;

  private CheckListGate(String name, List<GuardedCheck> checks) {
    this.name = name;
    this.checks = checks;
    if (checks.stream().map(GuardedCheck::id).distinct().count() < checks.size()) {
      throw new IllegalArgumentException("id must not be used twice in gate " + name);
    }
  }

  static ReadinessGate of(String name, String id, ReadinessCheck check) {
    return new CheckListGate(name, List.of(new GuardedCheck(id, check)));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ReadinessGate check(String id, ReadinessCheck check) {
    List<GuardedCheck> more = new ArrayList<>(checks);
    more.add(new GuardedCheck(id, check));
    return new CheckListGate(name, List.copyOf(more));
  }

  @Override
  public ReadinessReport evaluate(ReadinessContext context) {
    return ReadinessReport.of(
        name, context.mode(), checks.stream().map(check -> check.evaluate(context)).toList());
  }
}
