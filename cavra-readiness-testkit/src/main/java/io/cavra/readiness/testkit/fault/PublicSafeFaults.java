package io.cavra.readiness.testkit.fault;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.testkit.JsonEdit;
import io.cavra.readiness.testkit.ReadySet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Section 8: a text for each rule, in each public document, and in places that are easy to forget.
 */
final class PublicSafeFaults {

  private static final String RULE = "8";
  private static final EvidenceInput<?> PROMOTION = EvidenceInput.PROMOTION_EVIDENCE;

  private static final List<EvidenceInput<?>> DOCUMENTS =
      List.of(
          EvidenceInput.PROMOTION_EVIDENCE,
          EvidenceInput.ROLLBACK_PLAN,
          EvidenceInput.ROLLBACK_REHEARSAL,
          EvidenceInput.DRILL_HISTORY);

  private PublicSafeFaults() {}

  static Stream<Fault> all() {
    return Stream.of(
            DOCUMENTS.stream().flatMap(PublicSafeFaults::everyRule),
            DOCUMENTS.stream().flatMap(PublicSafeFaults::inUnusableDocuments),
            DOCUMENTS.stream().map(PublicSafeFaults::unfinished),
            places(),
            UnsafeSpellings.all().entrySet().stream().map(PublicSafeFaults::spelled),
            terms())
        .flatMap(faults -> faults);
  }

  private static Stream<Fault> everyRule(EvidenceInput<?> input) {
    return UnsafeText.all().stream().map(text -> at(input, "/note", text));
  }

  private static Fault at(EvidenceInput<?> input, String pointer, UnsafeText unsafe) {
    Fault fault = found(input, unsafe.rule(), pointer, JsonEdit.set(pointer, unsafe.text()));
    return unsafe.rule().equals("denied_term") ? denying(fault, UnsafeText.DENIED) : fault;
  }

  private static Fault found(EvidenceInput<?> input, String rule, String pointer, JsonEdit edit) {
    PublicSafeFinding finding = new PublicSafeFinding(rule, pointer);
    return Fault.of(
            input + " " + pointer + " holds what " + rule + " finds",
            RULE,
            set -> set.respell(input, edit).findings(input, finding))
        .blocking(Blocks.ofFinding(input))
        .touching(input, pointer);
  }

  private static Fault denying(Fault fault, String term) {
    return Fault.of(fault.name(), RULE, set -> fault.applyTo(set.deniedTerms(term)))
        .blocking(fault.blocks().toArray(String[]::new))
        .touching(EvidenceInput.DENIED_TERMS)
        .touching(fault);
  }

  /** What cannot be used as evidence can be published all the same. */
  private static Stream<Fault> inUnusableDocuments(EvidenceInput<?> input) {
    Fault unsafe = at(input, "/note", UnsafeText.email());
    return Stream.of(ProblemCode.WRONG_SCHEMA, ProblemCode.MALFORMED_FIELD)
        .map(
            code ->
                Fault.of(
                        unsafe.name() + ", and it answers " + code.wireName(),
                        RULE,
                        set -> unsafe.applyTo(set).broken(input, code))
                    .blocking(Blocks.ofProblem(input))
                    .blocking(Blocks.ofFinding(input))
                    .touching(input));
  }

  /** No text of a sensible length makes every scanner give up. */
  private static Fault unfinished(EvidenceInput<?> input) {
    PublicSafeFinding finding = new PublicSafeFinding("scan_incomplete", "");
    return Fault.of(
            "the scan of " + input + " cannot be finished",
            RULE,
            set -> set.findings(input, finding))
        .blocking(Blocks.ofFinding(input))
        .touching(input)
        .onlyIn(Fault.Where.MEMORY);
  }

  private static Stream<Fault> places() {
    UnsafeText email = UnsafeText.email();
    JsonEdit inKey = JsonEdit.set("/" + email.text(), 1);
    JsonEdit inInnerKey = JsonEdit.set("/note", Map.of(email.text(), List.of()));
    JsonEdit deep = JsonEdit.set("/note", Map.of("in", List.of(1, Map.of("it", email.text()))));
    return Stream.of(
        inField("/approval_id", email, set -> set.promotion(p -> p.approvalId(email.text()))),
        inField("/evidence_refs/0", email, set -> set.promotion(p -> p.evidenceRefs(email.text()))),
        named("in a key", found(PROMOTION, email.rule(), "", inKey)),
        named("in a key further in", found(PROMOTION, email.rule(), "/note", inInnerKey)),
        named("deep inside", touching(PROMOTION, email.rule(), "/note/in/1/it", deep)),
        found(
            PROMOTION,
            "credential_assignment",
            "/client_secret",
            JsonEdit.set("/client_secret", "winter-is-9-near")),
        at(EvidenceInput.DRILL_HISTORY, "/drills/0/note", email),
        at(EvidenceInput.DRILL_HISTORY, "/drills/1/note", email));
  }

  /** Touches the member at the top, which is what the edit sets. */
  private static Fault touching(
      EvidenceInput<?> input, String rule, String pointer, JsonEdit edit) {
    return found(input, rule, pointer, edit).touching(input, "/note");
  }

  private static Fault named(String what, Fault fault) {
    return Fault.of(fault.name() + ", " + what, RULE, fault::applyTo)
        .blocking(fault.blocks().toArray(String[]::new))
        .touching(fault);
  }

  private static Fault inField(String pointer, UnsafeText unsafe, UnaryOperator<ReadySet> change) {
    PublicSafeFinding finding = new PublicSafeFinding(unsafe.rule(), pointer);
    return Fault.of(
            PROMOTION + " " + pointer + " holds what " + unsafe.rule() + " finds",
            RULE,
            set -> change.apply(set).findings(PROMOTION, finding))
        .blocking(CheckIds.PROMOTION_SAFE)
        .touching(PROMOTION, pointer);
  }

  private static Fault spelled(Map.Entry<String, UnsafeText> spelling) {
    return named(spelling.getKey(), at(PROMOTION, "/note", spelling.getValue()));
  }

  private static Stream<Fault> terms() {
    UnsafeText term = new UnsafeText("denied_term", "for " + UnsafeText.DENIED + ".");
    Fault denied = at(PROMOTION, "/note", term);
    return Stream.of(
        Fault.of(
                denied.name() + ", though it is allowed",
                RULE,
                set -> denied.applyTo(set.allowedText(UnsafeText.DENIED, term.text())))
            .blocking(CheckIds.PROMOTION_SAFE)
            .touching(EvidenceInput.ALLOWED_TEXT)
            .touching(denied),
        Fault.of(
                PROMOTION + " /note holds more than the allowed string",
                RULE,
                set ->
                    at(PROMOTION, "/note", UnsafeText.email())
                        .applyTo(set.allowedText("x" + UnsafeText.email().text())))
            .blocking(CheckIds.PROMOTION_SAFE)
            .touching(EvidenceInput.ALLOWED_TEXT)
            .touching(PROMOTION, "/note"));
  }
}
