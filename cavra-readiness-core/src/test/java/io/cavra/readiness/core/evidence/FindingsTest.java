package io.cavra.readiness.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.publicsafe.PublicSafeScanner;
import io.cavra.readiness.evidence.DrillHistorySummary;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.testkit.JsonEdit;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reading tells the checks {@code ..._public_safe}, and which strings are withheld. */
class FindingsTest {

  private static final String SECRET = "ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8";

  private static List<String> pointers(Evidence<?> evidence) {
    return evidence.findings().shown().stream().map(PublicSafeFinding::pointer).distinct().toList();
  }

  private static Set<String> withheld(Evidence<?> evidence) {
    return ((EvidenceDocument<?>) evidence).withheld();
  }

  @Test
  void knownAndUnknownFieldsAreScannedAndKnownOnesWithheld() {
    String members = "\"x\":{\"a\":[1,\"%s\"]},\"status\":\"%s\",\"controls\":[\"ok\",\"%s\"]";
    Evidence<?> evidence = Kind.PLAN.read(Kind.PLAN.with(members.replace("%s", SECRET)));
    assertEquals(List.of("/x/a/1", "/status", "/controls/1"), pointers(evidence));
    assertEquals(Set.of("/status", "/controls/1"), withheld(evidence));
  }

  @Test
  void aFindingInAKeyWithholdsTheSameInMemoryAsInAFile(@TempDir Path folder) {
    ReadySet set =
        ReadySet.at(Instant.EPOCH)
            .respell(EvidenceInput.PROMOTION_EVIDENCE, JsonEdit.set("/" + SECRET, 1))
            .findings(
                EvidenceInput.PROMOTION_EVIDENCE,
                new PublicSafeFinding("vcs_token", ""),
                new PublicSafeFinding("high_entropy", ""));
    Evidence<?> read =
        FileEvidenceSource.standard()
            .read(set.writeTo(folder, Layout.FLAT).settings())
            .of(EvidenceInput.PROMOTION_EVIDENCE);
    Evidence<?> declared = set.snapshot().of(EvidenceInput.PROMOTION_EVIDENCE);
    assertEquals(read, declared);
  }

  @Test
  void aDocumentThatIsMalformedByItsFieldsHasItsFindings() {
    String members = "\"approved\":\"" + SECRET + "\",\"controls\":{\"a\":\"" + SECRET + "\"}";
    Evidence<?> evidence = Kind.PLAN.read(Kind.PLAN.with(members));
    assertEquals(ProblemCode.MALFORMED_FIELD, Kind.code(evidence));
    assertEquals(List.of("/approved", "/controls/a"), pointers(evidence));
    assertFalse(evidence.toString().contains("a1B2c3D4"), "shown");
  }

  @Test
  void aDocumentThatIsNoJsonHasNone() {
    String json = Kind.PLAN.with("\"status\":\"" + SECRET + "\",");
    assertTrue(Kind.PLAN.read(json).findings().isEmpty());
    assertFalse(Kind.PLAN.read(json).toString().contains("a1B2c3D4"), "shown");
  }

  @Test
  void aPointerThroughANameWithAFindingIsAStarAndWithheldAllTheSame() throws IOException {
    PublicSafeScanner scanner = PublicSafeScanner.standard().withDeniedTerms(List.of("status"));
    ContentReader<?> reader = DocumentReader.of(Schemas.ROLLBACK_PLAN, scanner::newScan);
    byte[] wrong = Pieces.bytes(Kind.PLAN.with("\"status\":7"));
    Evidence<?> evidence = reader.read(new ByteArrayInputStream(wrong), Kind.LIMIT);
    assertEquals("/*", Kind.problem(evidence).faults().get(0).pointer());
    byte[] right = Pieces.bytes(Kind.PLAN.with("\"status\":\"the status\""));
    assertEquals(
        Set.of("/status"), withheld(reader.read(new ByteArrayInputStream(right), Kind.LIMIT)));
  }

  private static String drill(int second, String members) {
    return "{\"executed_at\":\"2026-01-01T00:00:0" + second + "Z\"" + members + "}";
  }

  @Test
  void everyDrillIsScannedAndTheLatestOnesWithheld() {
    String secret = ",\"actor\":\"" + SECRET + "\"";
    String drills = drill(1, secret) + "," + drill(2, secret) + "," + drill(0, secret);
    Evidence<?> evidence = Kind.DRILLS.read(Kind.DRILLS.with("\"drills\":[" + drills + "]"));
    assertEquals(
        List.of("/drills/0/actor", "/drills/1/actor", "/drills/2/actor"), pointers(evidence));
    assertEquals(Set.of("/drills/1/actor"), withheld(evidence));
  }

  @Test
  void ofManyDrillsWithFindingsOnlyTheKeptOnesAreRemembered() {
    String secret = ",\"actor\":\"" + SECRET + "\"";
    String drills =
        IntStream.range(0, 4300)
            .mapToObj(i -> drill(i < 100 ? 1 : 2, secret))
            .collect(Collectors.joining(","));
    Evidence<?> evidence = Kind.DRILLS.read(Kind.DRILLS.with("\"drills\":[" + drills + "]"));
    assertTrue(evidence.findings().total() >= 4300);
    Set<String> expected =
        IntStream.range(100, 100 + DrillHistorySummary.MOST_KEPT)
            .mapToObj(i -> "/drills/" + i + "/actor")
            .collect(Collectors.toSet());
    assertEquals(expected, withheld(evidence));
  }

  /** What an element says as the one before it is judged once; nothing else is passed over. */
  @Test
  void aTextIsPassedOverOnlyWhereTheElementBeforeHadItInThatPlace() {
    String found = '"' + SECRET + '"';
    String drills =
        String.join(
            ",",
            drill(5, ",\"actor\":\"ok\",\"evidence_refs\":[\"a\",\"b\",\"c\",\"d\"," + found + "]"),
            drill(5, ",\"actor\":\"ok\",\"evidence_refs\":[\"a\"," + found + ",\"c\",\"d\"]"),
            drill(5, ",\"actor\":" + found + ",\"evidence_refs\":[\"a\",\"b\"]"),
            drill(5, ",\"actor\":" + found + ",\"status\":\"ok\""));
    Evidence<?> evidence = Kind.DRILLS.read(Kind.DRILLS.with("\"drills\":[" + drills + "]"));
    List<String> places =
        List.of("0/evidence_refs/4", "1/evidence_refs/1", "2/actor", "3/actor").stream()
            .map(place -> "/drills/" + place)
            .toList();
    assertEquals(places, pointers(evidence));
    assertEquals(Set.copyOf(places), withheld(evidence));
  }
}
