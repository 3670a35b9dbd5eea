package io.cavra.readiness.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read, what is wrong with it and what was found in it, as values. */
class EvidenceValuesTest {

  private static final PublicSafeFinding EMAIL = new PublicSafeFinding("email", "/status");

  @ParameterizedTest
  @CsvSource({
    "0, false",
    "-1, false",
    "1E-999, true",
    "525600, true",
    "525600.0, true",
    "525600.000000000000000000001, false",
    "1E+999, false"
  })
  void minutesAreAboveZeroAndAtMostAYear(BigDecimal minutes, boolean valid) {
    assertEquals(valid, Minutes.isValid(minutes));
  }

  private static PublicSafeFindings found(PublicSafeFinding one) {
    return new PublicSafeFindings(List.of(one), 1);
  }

  @Test
  void minutesOfARecordHaveOneForm() {
    assertEquals(Optional.of(new BigDecimal("7")), normalized("7.00"));
    assertEquals(Optional.of(new BigDecimal("100")), normalized("1E+2"));
    assertEquals(Optional.of(new BigDecimal("0.5")), normalized("0.50"));
    assertEquals(
        "recovery_minutes must be above 0 and at most 525600 minutes, was 0",
        assertThrows(IllegalArgumentException.class, () -> normalized("0")).getMessage());
  }

  private static Optional<BigDecimal> normalized(String minutes) {
    return Minutes.normalized(Optional.of(new BigDecimal(minutes)), "recovery_minutes");
  }

  @Test
  void pointersStartWithASlash() {
    assertThrows(IllegalArgumentException.class, () -> new FieldFault("status", "a text"));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new EvidenceDocument<>(
                "any", Optional.empty(), PublicSafeFindings.none(), Set.of("approval_id")));
    assertEquals("a text, at the top level", new FieldFault("", "a text").toString());
  }

  @Test
  void faultsAreTwentyAtMostAndOfOneCodeAlone() {
    List<FieldFault> most = Collections.nCopies(20, new FieldFault("/status", "a text"));
    assertEquals(20, problem(ProblemCode.MALFORMED_FIELD, most).faults().size());
    List<FieldFault> more = Collections.nCopies(21, new FieldFault("/status", "a text"));
    assertThrows(IllegalArgumentException.class, () -> problem(ProblemCode.MALFORMED_FIELD, more));
    assertThrows(IllegalArgumentException.class, () -> problem(ProblemCode.MISSING, most));
  }

  private static EvidenceProblem<String> problem(ProblemCode code, List<FieldFault> faults) {
    return new EvidenceProblem<>(
        code, "it is wrong", faults, Optional.empty(), PublicSafeFindings.none());
  }

  @Test
  void findingsAreTwentyAtMostAndTheirCountCoversThem() {
    List<PublicSafeFinding> most = Collections.nCopies(20, EMAIL);
    assertEquals(20, new PublicSafeFindings(most, 20).shown().size());
    assertThrows(
        IllegalArgumentException.class,
        () -> new PublicSafeFindings(Collections.nCopies(21, EMAIL), 21));
    assertThrows(IllegalArgumentException.class, () -> new PublicSafeFindings(most, 19));
    assertTrue(PublicSafeFindings.none().isEmpty());
    assertFalse(new PublicSafeFindings(List.of(), 1).isEmpty());
  }

  @Test
  void textThatHasAFindingIsShownNowhere() {
    EvidenceDocument<String> document = EvidenceDocument.of("any").withFindings(found(EMAIL));
    assertEquals(Optional.empty(), document.shown("/status", Optional.of("hidden")));
    assertEquals(Optional.of("pass"), document.shown("/mode", Optional.of("pass")));
    assertEquals(
        List.of(Optional.empty(), Optional.of("b")),
        document
            .withFindings(found(new PublicSafeFinding("email", "/refs/0")))
            .shown("/refs", List.of("a", "b")));
  }

  @Test
  void whatIsBelowAFindingIsShownNowhere() {
    EvidenceDocument<String> document =
        EvidenceDocument.of("any").withFindings(found(new PublicSafeFinding("email", "/plan/by")));
    assertEquals(Optional.empty(), document.shown("/plan/by", Optional.of("hidden")));
    assertEquals(Optional.empty(), document.shown("/plan/by/name", Optional.of("hidden")));
    assertEquals(Optional.of("a"), document.shown("/plan/bye", Optional.of("a")));
    assertEquals(Optional.of("a"), document.shown("/plan", Optional.of("a")));
    assertEquals(
        Optional.empty(),
        document
            .withFindings(found(new PublicSafeFinding("email", "")))
            .shown("/plan", Optional.of("hidden")));
  }

  @Test
  void findingsOfAnotherScanAddUp() {
    EvidenceDocument<String> document =
        EvidenceDocument.of("any")
            .withFindings(found(EMAIL))
            .withFindings(found(new PublicSafeFinding("jwt", "/mode")))
            .withFindings(PublicSafeFindings.none());
    assertEquals(2, document.findings().total());
    assertEquals(Optional.empty(), document.shown("/status", Optional.of("hidden")));
    assertEquals(Optional.empty(), document.shown("/mode", Optional.of("hidden")));
    EvidenceProblem<String> problem = EvidenceProblem.of(ProblemCode.MALFORMED_FIELD, "no text");
    assertEquals(
        found(EMAIL),
        problem.withFindings(found(EMAIL)).withFindings(PublicSafeFindings.none()).findings());
    PublicSafeFindings many = new PublicSafeFindings(Collections.nCopies(15, EMAIL), 40);
    assertEquals(20, many.and(many).shown().size());
    assertEquals(80, many.and(many).total());
  }

  @ParameterizedTest
  @ValueSource(strings = {"evidence_refs/0", "$.evidence_refs[0]", "#/evidence_refs/0", " "})
  void findingWithAnotherPointerIsRefused(String pointer) {
    assertThrows(IllegalArgumentException.class, () -> new PublicSafeFinding("email", pointer));
  }

  @Test
  void findingsThatDoNotTellEveryPlaceWithholdAll() {
    PublicSafeFindings more = new PublicSafeFindings(List.of(EMAIL), 2);
    PublicSafeFindings starred = found(new PublicSafeFinding("email", "/plan/*"));
    PublicSafeFindings below = found(new PublicSafeFinding("email", "/*/by"));
    for (PublicSafeFindings found : List.of(more, starred, below)) {
      EvidenceDocument<String> document = EvidenceDocument.of("any").withFindings(found);
      assertEquals(found, document.findings());
      assertEquals(Optional.empty(), document.shown("/mode", Optional.of("hidden")));
    }
    EvidenceDocument<String> safe =
        EvidenceDocument.of("any").withFindings(PublicSafeFindings.none());
    assertEquals(Optional.of("pass"), safe.shown("/mode", Optional.of("pass")));
    assertEquals(
        Optional.of("pass"),
        EvidenceDocument.of("any")
            .withFindings(found(new PublicSafeFinding("email", "/a*b")))
            .shown("/mode", Optional.of("pass")));
  }

  @Test
  void problemHoldsNoDocument() {
    EvidenceProblem<String> problem = EvidenceProblem.of(ProblemCode.MISSING, "no file is there");
    assertEquals(Optional.empty(), problem.document());
    assertEquals(Optional.of(problem), problem.problem());
    assertEquals(Optional.of("abc"), problem.withSha256("abc").sha256());
    assertThrows(
        IllegalArgumentException.class, () -> EvidenceProblem.of(ProblemCode.MISSING, " "));
    assertEquals(ProblemCode.NOT_CONFIGURED, EvidenceProblem.notConfigured().code());
  }

  @Test
  void nothingHasLessThanNoSizeOrCount() {
    assertEquals(
        "size must be 0 or more, was -1",
        assertThrows(IllegalArgumentException.class, () -> new RuntimeBinary(-1, true))
            .getMessage());
    assertEquals(
        "count must be 0 or more, was -1",
        assertThrows(IllegalArgumentException.class, () -> new TermsFile(-1)).getMessage());
  }
}
