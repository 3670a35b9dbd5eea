package io.cavra.readiness.core.example;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.pilot.Decision;
import org.junit.jupiter.api.Test;

/** What the README says of a backend of one's own. */
class HostBackendTest {

  private final Readiness readiness = Readiness.builder().build();

  @Test
  void pythonOfTheHostDecides() {
    var evaluator = HostBackend.evaluator(readiness, action -> Decision.of("allow", "R-1", "low"));
    assertTrue(HostBackend.isAllowed(evaluator, "terraform plan"));
  }

  @Test
  void withoutADecisionNothingIsAllowed() {
    var evaluator =
        HostBackend.evaluator(
            readiness,
            action -> {
              throw new IllegalStateException("down");
            });
    assertFalse(HostBackend.isAllowed(evaluator, "terraform plan"));
  }
}
