package io.cavra.readiness.testkit.contract;

import static io.cavra.readiness.testkit.arbitrary.ReadyArbitraries.NOW;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.arbitrary.ReadyArbitraries;
import io.cavra.readiness.testkit.arbitrary.Variation;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Whatever cannot be read blocks what relies on it (SPEC.md section 1).
 *
 * @since 0.1.0
 */
public interface FailClosedContract extends ReadinessSubject, PropertiesGuard {

  /** Answers the inputs without which the subject must not be ready; none is an answer too. */
  Set<EvidenceInput<?>> inputs();

  /** It can be ready at all: without this the rest would say nothing. */
  @Test
  default void theReadySetIsReady() {
    assertTrue(isReady(ReadySet.at(NOW), NOW), "not ready with the ready set");
  }

  /** No problem with such an input is forgiven. */
  @Property(edgeCases = EdgeCasesMode.FIRST)
  default void anInputThatCannotBeReadBlocks(@ForAll("brokenInputs") Variation change) {
    if (!inputs().isEmpty()) {
      assertFalse(isReady(change.applyTo(ReadySet.at(NOW)), NOW), () -> "ready where " + change);
    }
  }

  /** Answers one of the inputs with a problem. */
  @Provide
  default Arbitrary<Variation> brokenInputs() {
    return inputs().isEmpty()
        ? Arbitraries.just(Variation.of("nothing is broken", set -> set))
        : ReadyArbitraries.broken(inputs());
  }
}
