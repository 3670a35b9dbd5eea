package io.cavra.readiness.core.cli;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.core.report.Productions;
import io.cavra.readiness.core.report.Selections;
import io.cavra.readiness.pilot.Action;
import io.cavra.readiness.pilot.PilotFailure;
import io.cavra.readiness.pilot.PilotOutcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A front door that gives one answer and keeps what it was asked with. */
final class RecordedDoor implements FrontDoor {

  final List<ReadinessSettings> asked = new ArrayList<>();
  private final BackendSelection selection;

  RecordedDoor(BackendSelection selection) {
    this.selection = selection;
  }

  @Override
  public BackendSelection select(ReadinessSettings settings, Clock clock) {
    asked.add(settings);
    return selection;
  }

  @Override
  public ProductionReadiness production(BackendSelection evaluated) {
    return evaluated.equals(Selections.go()) ? Productions.ready() : Productions.blocked();
  }

  @Override
  public PilotOutcome evaluate(
      ReadinessSettings settings, Map<String, String> environment, Clock clock, Action action) {
    asked.add(settings);
    return new PilotFailure("Python gave no decision: nobody asked it");
  }
}
