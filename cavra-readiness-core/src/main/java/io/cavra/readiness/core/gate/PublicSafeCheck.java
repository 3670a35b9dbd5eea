package io.cavra.readiness.core.gate;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.ReadinessCheck;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.evidence.PublicSafeFindings;
import io.cavra.readiness.evidence.TermsFile;
import io.cavra.readiness.text.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The check that a public document holds nothing private (SPEC.md section 8). It says which rule
 * matched and where, and never what.
 */
record PublicSafeCheck(String id, EvidenceInput<?> input) implements ReadinessCheck {

  private static final PublicSafeFinding INCOMPLETE =
      new PublicSafeFinding(PublicSafeFinding.SCAN_INCOMPLETE, "");

  @Override
  public CheckResult evaluate(ReadinessContext context) {
    Optional<String> denied = unreadable(context, EvidenceInput.DENIED_TERMS);
    Optional<String> allowed = unreadable(context, EvidenceInput.ALLOWED_TEXT);
    Reading<?> reading = Reading.of(context, input);
    PublicSafeFindings found = reading.evidence().findings();
    return found.isEmpty() && denied.isEmpty() && allowed.isEmpty()
        ? CheckResult.pass(id, passMessage(reading)).with("path", reading.path().orElse(null))
        : warning(reading, Stream.of(denied, allowed).flatMap(Optional::stream).toList());
  }

  private CheckResult warning(Reading<?> reading, List<String> unreadable) {
    PublicSafeFindings found = reading.evidence().findings();
    String message =
        Stream.concat(describe(found).stream(), unreadable.stream())
            .collect(Collectors.joining("; ", reading.name() + ": ", ""));
    List<PublicSafeFinding> all =
        unreadable.isEmpty()
            ? found.shown()
            : Stream.concat(Stream.of(INCOMPLETE), found.shown().stream())
                .limit(PublicSafeFindings.MOST_SHOWN)
                .toList();
    return CheckResult.warn(id, message)
        .with("path", reading.path().orElse(null))
        .with("findings", all.stream().map(PublicSafeCheck::toMap).toList())
        .with("finding_count", found.total() + (unreadable.isEmpty() ? 0 : 1));
  }

  private static Optional<String> unreadable(
      ReadinessContext context, EvidenceInput<TermsFile> file) {
    Reading<TermsFile> reading = Reading.of(context, file);
    return reading.evidence() instanceof EvidenceProblem<TermsFile> problem && !reading.isAbsent()
        ? Optional.of("the scan is incomplete: " + reading.problemMessage(problem))
        : Optional.empty();
  }

  private static String passMessage(Reading<?> reading) {
    return reading.evidence() instanceof EvidenceProblem<?> problem && isUnscanned(problem)
        ? reading.name() + ": there is nothing to scan"
        : reading.name() + ": nothing was found that must not be public";
  }

  private static boolean isUnscanned(EvidenceProblem<?> problem) {
    return problem.code().compareTo(ProblemCode.MALFORMED_JSON) <= 0;
  }

  private static Optional<String> describe(PublicSafeFindings found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    long rest = found.total() - found.shown().size();
    return Optional.of(
        found.shown().stream().map(PublicSafeCheck::describe).collect(Collectors.joining(", "))
            + (rest > 0 ? " and " + rest + " more" : "")
            + remedies(found));
  }

  private static String remedies(PublicSafeFindings found) {
    Set<String> rules = new HashSet<>();
    found.shown().forEach(finding -> rules.add(finding.rule()));
    boolean incomplete = rules.remove(PublicSafeFinding.SCAN_INCOMPLETE);
    boolean denied = rules.remove(PublicSafeFinding.DENIED_TERM);
    String file = SettingCheck.names(Setting.ALLOWED_TEXT_FILE);
    return (rules.isEmpty()
            ? ""
            : "; remove the text there, name or value, or put exactly the piece that was found,"
                + " without the text around it, in the allowed-text file ("
                + file
                + ") if it may be public")
        + (denied ? "; remove every denied term: no allowed text lets one through" : "")
        + (incomplete ? "; shorten what could not be scanned to its end" : "");
  }

  private static String describe(PublicSafeFinding finding) {
    return finding.rule()
        + " at "
        + (finding.pointer().isEmpty() ? "the top level" : Quoted.oneLine(finding.pointer()));
  }

  private static Map<String, Object> toMap(PublicSafeFinding finding) {
    return new ReportValues(2)
        .put("rule", finding.rule())
        .put("pointer", finding.pointer())
        .build();
  }
}
