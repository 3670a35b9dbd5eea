package io.cavra.readiness.testkit.arbitrary;

import io.cavra.readiness.pilot.Action;
import io.cavra.readiness.pilot.Decision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Actions and decisions for jqwik: what is likely first, near misses of it, blanks and absences.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class PilotArbitraries {

  private PilotArbitraries() {}

  /** Answers actions, with targets that no shell and no reader of JSON would like among them. */
  public static Arbitrary<Action> actions() {
    Arbitrary<String> types = Arbitraries.of("execute_command", "read_file", "open_url");
    Arbitrary<String> targets =
        Arbitraries.of(
                "terraform plan", "$(id); \"x\" '\\", "\u65E5\u672C \uD83D\uDE00", "\u0001\n")
            .edgeCases(edges -> edges.includeOnly("terraform plan"));
    Arbitrary<Map<String, String>> fields =
        Arbitraries.maps(Arbitraries.of("user", "cwd", "\u00E9"), Arbitraries.of("", "a", "\"}"))
            .ofMaxSize(2);
    return Combinators.combine(types, targets, fields).as(Action::new);
  }

  /** Answers decisions that often agree in some of the three members that count. */
  public static Arbitrary<Decision> decisions() {
    return Combinators.combine(
            FieldValues.texts("allow"),
            FieldValues.texts("R-12"),
            FieldValues.texts("low"),
            Arbitraries.of(List.of(Optional.<Object>empty(), Optional.of(1), Optional.of("x"))))
        .as(
            (decision, ruleId, severity, further) -> {
              Map<String, Object> members = new LinkedHashMap<>();
              further.ifPresent(value -> members.put("further", value));
              decision.ifPresent(text -> members.put("decision", text));
              ruleId.ifPresent(text -> members.put("rule_id", text));
              severity.ifPresent(text -> members.put("severity", text));
              return Decision.from(members);
            });
  }
}
