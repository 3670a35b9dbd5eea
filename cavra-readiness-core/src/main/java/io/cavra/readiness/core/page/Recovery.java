package io.cavra.readiness.core.page;

import io.cavra.readiness.text.DecimalText;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How long it took until Python answered again, against how long it may take.
 *
 * @param took the minutes it took
 * @param most the minutes allowed
 */
record Recovery(Optional<Number> took, Optional<Number> most) {

  /** Finds it in a summary that speaks of it, whatever there is to say. */
  static Optional<Recovery> find(Map<?, ?> summary) {
    return summary.containsKey("recovery_minutes")
        ? Optional.of(
            new Recovery(
                number(summary, "recovery_minutes"), number(summary, "max_recovery_minutes")))
        : Optional.empty();
  }

  Bar bar() {
    String label = "Recovery against its target";
    if (took.isEmpty()) {
      return new Bar(label, "not known", Optional.empty());
    }
    String minutes = DecimalText.of(took.get());
    if (most.isEmpty()) {
      return new Bar(label, minutes + " minutes, no target of its own", Optional.empty());
    }
    double value = took.get().doubleValue();
    double target = most.get().doubleValue();
    String words = minutes + " of at most " + DecimalText.of(most.get()) + " minutes";
    return new Bar(
        label,
        exact(took.get()).compareTo(exact(most.get())) > 0 ? words + ", too long" : words,
        Optional.of(new Bar.Scale(value, Math.max(value, target), target, false)));
  }

  private static Optional<Number> number(Map<?, ?> summary, String key) {
    return summary.get(key) instanceof Number number ? Optional.of(number) : Optional.empty();
  }

  /** The words must not call good what the check, which rounds nothing, calls too long. */
  private static BigDecimal exact(Number number) {
    return new BigDecimal(number.toString());
  }
}
