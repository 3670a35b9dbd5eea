package io.cavra.readiness.testkit.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.evidence.RollbackDrill;
import io.cavra.readiness.testkit.JsonEdit;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.RollbackDrillBuilder;
import io.cavra.readiness.testkit.SettableClock;
import io.cavra.readiness.testkit.WrittenSet;
import io.cavra.readiness.testkit.fault.Fault;
import io.cavra.readiness.testkit.fault.FaultCatalogue;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each entry point used once, as its documentation shows it. */
class EntryPointExamplesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final ReadySet ready = ReadySet.at(NOW);

  @Test
  void aSetIsChangedFieldByField() {
    ReadySet changed =
        ready
            .promotion(p -> p.approvalId(null))
            .plan(p -> p.maxRecoveryMinutes(BigDecimal.TEN))
            .channels(c -> c.channel(0, one -> one.target(0, t -> t.managementTool(" "))))
            .without(EvidenceInput.ROLLBACK_REHEARSAL);

    assertFalse(changed.snapshot().equals(ready.snapshot()));
  }

  @Test
  void whatARecordCannotExpressIsWrittenAsJson() {
    ReadySet broken =
        ready.broken(
            EvidenceInput.PROMOTION_EVIDENCE,
            ProblemCode.MALFORMED_FIELD,
            JsonEdit.set("/approved", "true"));
    ReadySet unsafe =
        ready
            .respell(EvidenceInput.ROLLBACK_PLAN, JsonEdit.set("/note", "call jane"))
            .findings(EvidenceInput.ROLLBACK_PLAN, new PublicSafeFinding("denied_term", "/note"));

    assertTrue(broken.snapshot().of(EvidenceInput.PROMOTION_EVIDENCE).problem().isPresent());
    assertFalse(unsafe.snapshot().of(EvidenceInput.ROLLBACK_PLAN).findings().isEmpty());
  }

  @Test
  void aRecordIsMadeFromAnother() {
    RollbackDrill drill =
        ready
            .snapshot()
            .of(EvidenceInput.DRILL_HISTORY)
            .document()
            .orElseThrow()
            .latest()
            .get(0)
            .drill();
    RollbackDrill failed = RollbackDrillBuilder.from(drill).status("fail").build();

    assertEquals("fail", failed.status().orElseThrow());
    assertEquals(drill.executedAt(), failed.executedAt());
  }

  @Test
  void filesChangeWhileAServiceReadsThem(@TempDir Path folder) {
    WrittenSet written = ready.writeTo(folder, Layout.CONFIG_MAP);
    written.replace(ready.promotion(p -> p.approved(false)));
    written.delete(EvidenceInput.ROLLBACK_PLAN);

    assertFalse(Files.exists(written.path(EvidenceInput.ROLLBACK_PLAN)));
  }

  @Test
  void aClockIsMoved() {
    SettableClock clock = SettableClock.at(NOW);

    assertEquals(NOW.plus(Duration.ofDays(90)), clock.advance(Duration.ofDays(90)));
  }

  @Test
  void aFaultOfOnesOwnJoinsThoseOfTheCatalogue() {
    Fault frozen =
        Fault.of("frozen", "house rule 1", set -> set.drillHistory(h -> h.environment("frozen")))
            .blocking("no_freeze")
            .touching(EvidenceInput.DRILL_HISTORY, "/environment");
    Fault other =
        FaultCatalogue.all().stream().filter(frozen::isIndependentOf).findFirst().orElseThrow();

    assertTrue(frozen.union(other).blocks().containsAll(other.blocks()));
  }
}
