package io.cavra.readiness.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessReport;
import io.cavra.readiness.SelectionInput;
import io.cavra.readiness.SelectionReason;
import io.cavra.readiness.pilot.Action;
import io.cavra.readiness.pilot.PilotFailure;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No record takes a null, and each says which component was one. */
class NullComponentsTest {

  private static final RollbackDrill DRILL =
      new RollbackDrill(
          Optional.empty(),
          Instant.EPOCH,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  static Stream<Record> records() {
    Optional<String> text = Optional.of("text");
    Optional<Boolean> yes = Optional.of(true);
    return Stream.of(
        DRILL,
        new LatestDrill(0, DRILL),
        new DrillHistory(text, List.of(DRILL)),
        new DrillHistorySummary(text, 0, List.of()),
        new RollbackPlan(text, text, yes, text, Optional.empty(), List.of(), List.of(), List.of()),
        new RollbackRehearsal(
            text, text, yes, yes, Optional.empty(), Optional.empty(), text, List.of()),
        new PromotionEvidence(text, text, yes, text, List.of()),
        new UpdaterPolicy(text, yes, List.of()),
        new UpdaterPolicy.Policy(text, yes, yes),
        new WorkstationChannels(text, List.of()),
        new WorkstationChannels.Channel(text, yes, yes, List.of()),
        new WorkstationChannels.Target(text, text, text, text, text),
        new EndpointDeployment(List.of()),
        new EndpointDeployment.Target(text, text, text, text),
        new CiRunnerBundles(text, List.of(), List.of()),
        new CiRunnerBundles.Bundle(text, text, text, List.of()),
        new PublicSafeFinding("email", "/status"),
        PublicSafeFindings.none(),
        new FieldFault("/status", "a text"),
        new EvidenceDocument<>("any", text, PublicSafeFindings.none(), Set.of()),
        EvidenceProblem.of(ProblemCode.MISSING, "no file is there"),
        new SelectionInput("runtime", text, text, Optional.empty()),
        new SelectionReason("code", text, "message"),
        new ProductionReadiness(
            BackendMode.SHADOW,
            List.of(CheckResult.pass("one", "found good")),
            List.of(ReadinessReport.of("host", BackendMode.SHADOW, List.of()))),
        new Action("read", "docs", Map.of()),
        new PilotFailure("it ended with code 1"));
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyComponentIsRefusedByItsName(Record sample) throws ReflectiveOperationException {
    RecordComponent[] components = sample.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = components[i].getAccessor().invoke(sample);
    }
    Constructor<?> constructor =
        sample
            .getClass()
            .getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
    assertEquals(sample, constructor.newInstance(values));
    for (int i = 0; i < components.length; i++) {
      if (!components[i].getType().isPrimitive()) {
        Object[] one = values.clone();
        one[i] = null;
        Throwable refused =
            assertThrows(
                    InvocationTargetException.class,
                    () -> constructor.newInstance(one),
                    components[i].getName())
                .getCause();
        assertInstanceOf(NullPointerException.class, refused);
        String name = components[i].getName();
        String inJson = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        assertTrue(
            List.of(name, inJson).contains(String.valueOf(refused.getMessage())),
            name + ": " + refused.getMessage());
      }
    }
  }
}
