package io.cavra.readiness.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.RollbackPlan;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a check says of an input that could not be had: what is wrong, and what to do about it. */
class ReadingTest {

  private static String message(ProblemCode code, String message) {
    ReadinessContext context =
        ReadinessContext.of(
            ReadinessSettings.builder().set(Setting.ROLLBACK_PLAN_PATH, "plan.json").build(),
            EvidenceSnapshot.builder().build(),
            Instant.EPOCH);
    EvidenceProblem<RollbackPlan> problem = EvidenceProblem.of(code, message);
    return Reading.of(context, EvidenceInput.ROLLBACK_PLAN).problemMessage(problem);
  }

  @Test
  void whatToDoFollowsFromTheProblem() {
    assertEquals(
        "rollback plan 'plan.json': no file is there; put a regular file there or correct"
            + " CAVRA_GO_ROLLBACK_PLAN or --rollback-plan-path",
        message(ProblemCode.MISSING, "no file is there"));
    assertEquals(
        "rollback plan 'plan.json': it is long; shorten it or raise the limit in code",
        message(ProblemCode.TOO_LARGE, "it is long"));
  }

  @Test
  void whatTheSourceSaysToDoWithWhatItCannotReadIsEnough() {
    assertEquals(
        "rollback plan 'plan.json': it keeps changing; rename it into place",
        message(ProblemCode.UNREADABLE, "it keeps changing; rename it into place"));
  }
}
