package io.cavra.readiness.core.evidence;

import static io.cavra.readiness.core.evidence.Shape.minutes;
import static io.cavra.readiness.core.evidence.Shape.objects;
import static io.cavra.readiness.core.evidence.Shape.requiredInstant;
import static io.cavra.readiness.core.evidence.Shape.schemaVersion;
import static io.cavra.readiness.core.evidence.Shape.streamedObjects;
import static io.cavra.readiness.core.evidence.Shape.text;
import static io.cavra.readiness.core.evidence.Shape.texts;
import static io.cavra.readiness.core.evidence.Shape.truth;

import io.cavra.readiness.evidence.CiRunnerBundles;
import io.cavra.readiness.evidence.DrillHistory;
import io.cavra.readiness.evidence.EndpointDeployment;
import io.cavra.readiness.evidence.PromotionEvidence;
import io.cavra.readiness.evidence.RollbackDrill;
import io.cavra.readiness.evidence.RollbackPlan;
import io.cavra.readiness.evidence.RollbackRehearsal;
import io.cavra.readiness.evidence.UpdaterPolicy;
import io.cavra.readiness.evidence.WorkstationChannels;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The table of evidence schemas (SPEC.md section 4): the numbers are the places of the fields. */
final class Schemas {

  static final Schema<PromotionEvidence> PROMOTION_EVIDENCE =
      new Schema<>(
          PromotionEvidence.SCHEMA,
          Shape.of(
              text("parity_status"),
              text("deployment_status"),
              truth("approved"),
              text("approval_id"),
              texts("evidence_refs"),
              schemaVersion()),
          values ->
              new PromotionEvidence(
                  values.text(0),
                  values.text(1),
                  values.truth(2),
                  values.text(3),
                  values.texts(4)));

  static final Schema<RollbackPlan> ROLLBACK_PLAN =
      new Schema<>(
          RollbackPlan.SCHEMA,
          Shape.of(
              text("status"),
              text("target_mode"),
              truth("approved"),
              text("approval_id"),
              minutes("max_recovery_minutes"),
              texts("controls"),
              texts("rollback_steps"),
              texts("evidence_refs"),
              schemaVersion()),
          values ->
              new RollbackPlan(
                  values.text(0),
                  values.text(1),
                  values.truth(2),
                  values.text(3),
                  values.minutes(4),
                  values.texts(5),
                  values.texts(6),
                  values.texts(7)));

  static final Schema<RollbackRehearsal> ROLLBACK_REHEARSAL =
      new Schema<>(
          RollbackRehearsal.SCHEMA,
          Shape.of(
              text("status"),
              text("plan_approval_id"),
              truth("simulated"),
              truth("fallback_verified"),
              minutes("recovery_minutes"),
              minutes("max_recovery_minutes"),
              text("runbook_ref"),
              texts("evidence_refs"),
              schemaVersion()),
          values ->
              new RollbackRehearsal(
                  values.text(0),
                  values.text(1),
                  values.truth(2),
                  values.truth(3),
                  values.minutes(4),
                  values.minutes(5),
                  values.text(6),
                  values.texts(7)));

  static final Schema<EndpointDeployment> ENDPOINT_DEPLOYMENT =
      new Schema<>(
          EndpointDeployment.SCHEMA,
          Shape.of(
              objects(
                  "deployment_targets",
                  Shape.of(text("id"), text("surface"), text("platform"), text("binary"))),
              schemaVersion()),
          values ->
              new EndpointDeployment(
                  values.objects(
                      0,
                      target ->
                          new EndpointDeployment.Target(
                              target.text(0), target.text(1), target.text(2), target.text(3)))));

  static final Schema<CiRunnerBundles> CI_RUNNER_BUNDLES =
      new Schema<>(
          CiRunnerBundles.SCHEMA,
          Shape.of(
              text("source_metadata"),
              texts("controls"),
              objects(
                  "runner_bundles",
                  Shape.of(
                      text("platform"),
                      text("deployment_target"),
                      text("runtime_binary"),
                      texts("required_outputs"))),
              schemaVersion()),
          values ->
              new CiRunnerBundles(
                  values.text(0),
                  values.texts(1),
                  values.objects(
                      2,
                      bundle ->
                          new CiRunnerBundles.Bundle(
                              bundle.text(0), bundle.text(1), bundle.text(2), bundle.texts(3)))));

  static final Schema<WorkstationChannels> WORKSTATION_CHANNELS =
      new Schema<>(
          WorkstationChannels.SCHEMA,
          Shape.of(
              text("source_metadata"),
              objects(
                  "channels",
                  Shape.of(
                      text("channel"),
                      truth("auto_update"),
                      truth("approval_required"),
                      objects(
                          "workstation_targets",
                          Shape.of(
                              text("id"),
                              text("platform"),
                              text("deployment_channel"),
                              text("management_tool"),
                              text("binary"))))),
              schemaVersion()),
          values -> new WorkstationChannels(values.text(0), values.objects(1, Schemas::channel)));

  static final Schema<UpdaterPolicy> UPDATER_POLICY =
      new Schema<>(
          UpdaterPolicy.SCHEMA,
          Shape.of(
              text("source_channel_manifest"),
              truth("default_auto_update"),
              objects(
                  "policies",
                  Shape.of(text("channel"), truth("auto_update"), truth("approval_required"))),
              schemaVersion()),
          values ->
              new UpdaterPolicy(
                  values.text(0),
                  values.truth(1),
                  values.objects(
                      2,
                      policy ->
                          new UpdaterPolicy.Policy(
                              policy.text(0), policy.truth(1), policy.truth(2)))));

  /** The place of {@code environment} in the shape of a drill history. */
  static final int ENVIRONMENT = 0;

  /** The place of {@code executed_at} in the shape of a drill. */
  static final int EXECUTED_AT = 1;

  static final Shape DRILL_HISTORY =
      Shape.of(
          text("environment"),
          streamedObjects(
              "drills",
              Shape.of(
                  text("drill_id"),
                  requiredInstant("executed_at"),
                  text("actor"),
                  text("source_mode"),
                  text("target_mode"),
                  text("status"),
                  truth("fallback_verified"),
                  minutes("recovery_minutes"),
                  minutes("max_recovery_minutes"),
                  text("runbook_ref"),
                  texts("evidence_refs"))),
          schemaVersion());

  static final String DRILL_HISTORY_VERSION = DrillHistory.SCHEMA;

  /** Answers the names in documents that are scanned, each with values that it often has. */
  static Map<String, Set<String>> expectedInPublic() {
    Map<String, Set<String>> expected = new HashMap<>();
    addNames(PROMOTION_EVIDENCE.shape(), expected);
    addNames(ROLLBACK_PLAN.shape(), expected);
    addNames(ROLLBACK_REHEARSAL.shape(), expected);
    addNames(DRILL_HISTORY, expected);
    expected.put(
        Shape.SCHEMA_VERSION,
        Set.of(
            PromotionEvidence.SCHEMA,
            RollbackPlan.SCHEMA,
            RollbackRehearsal.SCHEMA,
            DRILL_HISTORY_VERSION));
    return expected;
  }

  private static void addNames(Shape shape, Map<String, Set<String>> expected) {
    for (Shape.Field field : shape.fields()) {
      expected.put(field.name(), Set.of());
      if (field.element() != null) {
        addNames(field.element(), expected);
      }
    }
  }

  /** Makes the record of a drill whose fields are all in order. */
  static RollbackDrill drill(FieldValues values) {
    return new RollbackDrill(
        values.text(0),
        Objects.requireNonNull(values.instant(EXECUTED_AT)),
        values.text(2),
        values.text(3),
        values.text(4),
        values.text(5),
        values.truth(6),
        values.minutes(7),
        values.minutes(8),
        values.text(9),
        values.texts(10));
  }

  private static WorkstationChannels.Channel channel(FieldValues channel) {
    return new WorkstationChannels.Channel(
        channel.text(0),
        channel.truth(1),
        channel.truth(2),
        channel.objects(
            3,
            target ->
                new WorkstationChannels.Target(
                    target.text(0),
                    target.text(1),
                    target.text(2),
                    target.text(3),
                    target.text(4))));
  }

  private Schemas() {}
}
