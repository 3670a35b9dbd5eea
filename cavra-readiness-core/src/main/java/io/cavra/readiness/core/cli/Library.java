package io.cavra.readiness.core.cli;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessSettings;
import java.time.Clock;

/** The library's own front door. */
final class Library implements FrontDoor {

  @Override
  public BackendSelection select(ReadinessSettings settings, Clock clock) {
    throw new UnsupportedOperationException("Readiness is not connected");
  }

  @Override
  public ProductionReadiness production(BackendSelection selection) {
    throw new UnsupportedOperationException("Production is not connected");
  }
}
