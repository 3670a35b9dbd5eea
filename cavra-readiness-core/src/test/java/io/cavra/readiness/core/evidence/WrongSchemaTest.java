package io.cavra.readiness.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFinding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The problem {@code wrong_schema}, and that it comes before {@code malformed_field}. */
class WrongSchemaTest {

  private static final String FAULT = "\"evidence_refs\":7,\"drills\":7,\"channels\":7";

  @ParameterizedTest
  @EnumSource
  void aVersionThatIsAbsentBlankUnknownOrNoStringIsWrongSchema(Kind kind) {
    for (String version :
        List.of(
            "\"\"",
            "\" \"",
            "\"\\u200b\"",
            "\"v1\"",
            "\"" + kind.version + " \"",
            "null",
            "7",
            "true",
            "[]",
            "{\"a\":[1]}",
            "[\"" + kind.version + "\"]",
            "\"" + kind.version.toUpperCase(Locale.ROOT) + "\"")) {
      assertEquals(
          ProblemCode.WRONG_SCHEMA, Kind.code(kind.read("{\"schema_version\":" + version + "}")));
    }
    assertEquals(ProblemCode.WRONG_SCHEMA, Kind.code(kind.read("{}")));
    assertEquals(
        ProblemCode.WRONG_SCHEMA,
        Kind.code(kind.read("{\"Schema_Version\":\"" + kind.version + "\"}")));
  }

  @ParameterizedTest
  @EnumSource
  void theVersionOfAnotherKindIsWrongSchemaThatNamesBoth(Kind kind) {
    for (Kind other : Kind.values()) {
      Evidence<?> evidence = kind.read(other.with(""));
      assertEquals(kind == other, evidence.document().isPresent());
      if (kind != other) {
        assertEquals(
            "schema_version must be '"
                + kind.version
                + "', was '"
                + other.version
                + "', at /schema_version",
            Kind.problem(evidence).message());
      }
    }
  }

  @Test
  void theVersionCountsWhereverInTheObjectItStands() {
    String version = "\"schema_version\":\"" + Kind.PLAN.version + "\"";
    assertTrue(
        Kind.PLAN
            .read("{\"x\":{" + version + "},\"a\":[1]," + version + "}")
            .document()
            .isPresent());
    assertEquals(ProblemCode.WRONG_SCHEMA, Kind.code(Kind.PLAN.read("{\"x\":{" + version + "}}")));
    assertEquals(
        ProblemCode.MALFORMED_FIELD, Kind.code(Kind.PLAN.read("{\"approved\":1," + version + "}")));
    assertTrue(
        Kind.PLAN
            .read("{\"schema\\u005fversion\":\"" + Kind.PLAN.version + "\"}")
            .document()
            .isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void wrongSchemaComesBeforeMalformedFieldAndAfterMalformedJson(Kind kind) {
    Evidence<?> evidence = kind.read("{" + FAULT + "}");
    assertEquals(ProblemCode.WRONG_SCHEMA, Kind.code(evidence));
    assertTrue(Kind.problem(evidence).faults().isEmpty());
    assertEquals(ProblemCode.MALFORMED_JSON, Kind.code(kind.read("{" + FAULT + ",}")));
  }

  @Test
  void aVersionThatHasAFindingIsNotShown() {
    String secret = "ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8";
    Evidence<?> evidence = Kind.PLAN.read("{\"schema_version\":\"" + secret + "\"}");
    assertEquals(ProblemCode.WRONG_SCHEMA, Kind.code(evidence));
    assertFalse(evidence.toString().contains("a1B2c3D4"), "shown");
    assertEquals(
        List.of("/schema_version"),
        evidence.findings().shown().stream().map(PublicSafeFinding::pointer).distinct().toList());
  }
}
