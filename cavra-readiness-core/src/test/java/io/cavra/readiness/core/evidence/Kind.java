package io.cavra.readiness.core.evidence;

import io.cavra.readiness.core.publicsafe.PublicSafeScan;
import io.cavra.readiness.core.publicsafe.PublicSafeScanner;
import io.cavra.readiness.evidence.CiRunnerBundles;
import io.cavra.readiness.evidence.DrillHistory;
import io.cavra.readiness.evidence.EndpointDeployment;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PromotionEvidence;
import io.cavra.readiness.evidence.RollbackPlan;
import io.cavra.readiness.evidence.RollbackRehearsal;
import io.cavra.readiness.evidence.UpdaterPolicy;
import io.cavra.readiness.evidence.WorkstationChannels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** The eight kinds of evidence, each with its reader. */
enum Kind {
  PROMOTION(PromotionEvidence.SCHEMA, Schemas.PROMOTION_EVIDENCE),
  PLAN(RollbackPlan.SCHEMA, Schemas.ROLLBACK_PLAN),
  REHEARSAL(RollbackRehearsal.SCHEMA, Schemas.ROLLBACK_REHEARSAL),
  ENDPOINTS(
      EndpointDeployment.SCHEMA, Schemas.ENDPOINT_DEPLOYMENT, PublicSafeScan::lookingForNothing),
  BUNDLES(CiRunnerBundles.SCHEMA, Schemas.CI_RUNNER_BUNDLES, PublicSafeScan::lookingForNothing),
  CHANNELS(
      WorkstationChannels.SCHEMA, Schemas.WORKSTATION_CHANNELS, PublicSafeScan::lookingForNothing),
  UPDATER(UpdaterPolicy.SCHEMA, Schemas.UPDATER_POLICY, PublicSafeScan::lookingForNothing),
  DRILLS(
      DrillHistory.SCHEMA,
      Schemas.DRILL_HISTORY,
      DrillHistoryReader.of(PublicSafeScanner.standard()::newScan));

  static final long LIMIT = 8L * 1024 * 1024;

  final String version;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, which the tool cannot see of a class
  final Shape shape;

  @SuppressWarnings("ImmutableEnumChecker") // starts anew at every document
  private final ContentReader<?> reader;

  Kind(String version, Schema<?> schema) {
    this(version, schema, PublicSafeScanner.standard()::newScan);
  }

  Kind(String version, Schema<?> schema, Supplier<PublicSafeScan> newScan) {
    this(version, schema.shape(), DocumentReader.of(schema, newScan));
  }

  Kind(String version, Shape shape, ContentReader<?> reader) {
    this.version = version;
    this.shape = shape;
    this.reader = reader;
  }

  Evidence<?> read(byte[] bytes) {
    return read(bytes, LIMIT);
  }

  Evidence<?> read(byte[] bytes, long limit) {
    return read(new ByteArrayInputStream(bytes), limit);
  }

  Evidence<?> read(InputStream input, long limit) {
    try {
      return reader.read(input, limit);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  Evidence<?> read(String json) {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers a document with these members besides its schema version. */
  String with(String members) {
    String name = "\"schema_version\":\"" + version + "\"";
    return "{" + name + (members.isEmpty() ? "" : "," + members) + "}";
  }

  static EvidenceProblem<?> problem(Evidence<?> evidence) {
    return evidence
        .problem()
        .orElseThrow(() -> new AssertionError("a problem was expected, there is a document"));
  }

  static ProblemCode code(Evidence<?> evidence) {
    return problem(evidence).code();
  }
}
