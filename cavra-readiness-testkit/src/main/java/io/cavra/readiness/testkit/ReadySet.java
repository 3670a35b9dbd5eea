package io.cavra.readiness.testkit;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.EvidenceSource;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.DrillHistory;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.evidence.RollbackDrill;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;

/**
 * A complete set of inputs with which Go is selected at one instant, for a test to change in the
 * one thing that it is about.
 *
 * <p>Every method answers a new set; immutable and thread-safe. The same set can be written as
 * files ({@link #writeTo}) and served from memory ({@link #asEvidenceSource}). In memory nothing is
 * parsed or scanned: what a reader would have found is declared with {@link #broken} and {@link
 * #findings}.
 *
 * <pre>{@code
 * ReadySet stale = ReadySet.at(now).drill(0, d -> d.executedAt(now.minus(Duration.ofDays(91))));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ReadySet {

  private final Instant now;
  private final Map<Setting, String> texts;
  private final Map<EvidenceInput<?>, InputContent<?>> contents;
  private final Map<EvidenceInput<?>, InputState> states;

  /** Made at the first reading, for a set is often asked again; the same whoever makes it. */
  private @Nullable EvidenceSnapshot snapshot;

  private ReadySet(
      Instant now,
      Map<Setting, String> texts,
      Map<EvidenceInput<?>, InputContent<?>> contents,
      Map<EvidenceInput<?>, InputState> states) {
    this.now = now;
    this.texts = texts;
    this.contents = contents;
    this.states = states;
  }

  /**
   * Makes a set that is ready at that time: promoted, the latest drill twelve days old and first in
   * the list, an older one behind it, no registry and no terms.
   */
  public static ReadySet at(Instant now) {
    Map<Setting, String> texts = new EnumMap<>(Setting.class);
    texts.put(Setting.MODE, BackendMode.PROMOTED.wireName());
    return new ReadySet(now, texts, ReadyContent.at(now), Map.of());
  }

  /** Answers the time at which the set was made to be ready. */
  public Instant now() {
    return now;
  }

  /** Sets the mode. */
  public ReadySet mode(BackendMode mode) {
    return setting(Setting.MODE, mode.wireName());
  }

  /**
   * Sets the text of a setting; a blank one makes it the default.
   *
   * <p>The text of a path goes before the path that the set would give. It does not move the file.
   */
  public ReadySet setting(Setting setting, String text) {
    Map<Setting, String> copy = new EnumMap<>(texts);
    copy.put(setting, Objects.requireNonNull(text, "text"));
    return new ReadySet(now, copy, contents, states);
  }

  /** Changes the promotion evidence. */
  public ReadySet promotion(UnaryOperator<PromotionEvidenceBuilder> change) {
    return changed(
        EvidenceInput.PROMOTION_EVIDENCE,
        old -> change.apply(PromotionEvidenceBuilder.from(old)).build());
  }

  /** Changes the rollback plan. */
  public ReadySet plan(UnaryOperator<RollbackPlanBuilder> change) {
    return changed(
        EvidenceInput.ROLLBACK_PLAN, old -> change.apply(RollbackPlanBuilder.from(old)).build());
  }

  /** Changes the evidence of the rehearsal. */
  public ReadySet rehearsal(UnaryOperator<RollbackRehearsalBuilder> change) {
    return changed(
        EvidenceInput.ROLLBACK_REHEARSAL,
        old -> change.apply(RollbackRehearsalBuilder.from(old)).build());
  }

  /** Changes the drill history as a whole. */
  public ReadySet drillHistory(UnaryOperator<DrillHistoryBuilder> change) {
    return with(
        EvidenceInput.DRILL_HISTORY,
        new InputContent.History(change.apply(DrillHistoryBuilder.from(history())).build()));
  }

  /** Changes the drill at that place of the list, from 0; the one at 0 is the latest at first. */
  public ReadySet drill(int index, UnaryOperator<RollbackDrillBuilder> change) {
    return drillHistory(history -> history.drill(index, change));
  }

  /** Replaces all drills; none makes a history without drills. */
  public ReadySet drills(RollbackDrill... drills) {
    return drillHistory(history -> history.drills(List.of(drills)));
  }

  /** Adds a copy of the first drill, so changed, at the end of the list. */
  public ReadySet addDrill(UnaryOperator<RollbackDrillBuilder> change) {
    return drillHistory(history -> history.addDrill(change));
  }

  /** Changes the endpoint deployment manifest. */
  public ReadySet endpointDeployment(UnaryOperator<EndpointDeploymentBuilder> change) {
    return changed(
        EvidenceInput.ENDPOINT_DEPLOYMENT,
        old -> change.apply(EndpointDeploymentBuilder.from(old)).build());
  }

  /** Changes the CI runner bundles. */
  public ReadySet ciRunnerBundles(UnaryOperator<CiRunnerBundlesBuilder> change) {
    return changed(
        EvidenceInput.CI_RUNNER_BUNDLES,
        old -> change.apply(CiRunnerBundlesBuilder.from(old)).build());
  }

  /** Changes the workstation channel manifest. */
  public ReadySet channels(UnaryOperator<WorkstationChannelsBuilder> change) {
    return changed(
        EvidenceInput.CHANNEL_MANIFEST,
        old -> change.apply(WorkstationChannelsBuilder.from(old)).build());
  }

  /** Changes the workstation updater policy. */
  public ReadySet updaterPolicy(UnaryOperator<UpdaterPolicyBuilder> change) {
    return changed(
        EvidenceInput.UPDATER_POLICY, old -> change.apply(UpdaterPolicyBuilder.from(old)).build());
  }

  /**
   * Sets the program that is the runtime, such as a shell script; an empty one is an empty file.
   */
  public ReadySet runtime(String program) {
    return with(EvidenceInput.RUNTIME, new InputContent.Program(program, true));
  }

  /** Takes away the permission to execute the runtime. */
  public ReadySet runtimeNotExecutable() {
    InputContent.Program program = (InputContent.Program) content(EvidenceInput.RUNTIME);
    return with(EvidenceInput.RUNTIME, new InputContent.Program(program.text(), false));
  }

  /** Sets the compiled policy to an object of these plain JSON values; copied. */
  public ReadySet policy(Map<String, ?> members) {
    return with(EvidenceInput.POLICY, new InputContent.JsonObject(members));
  }

  /**
   * Adds a registry, an object of these plain JSON values; copied. Without this call there is none.
   */
  public ReadySet registry(Map<String, ?> members) {
    return with(EvidenceInput.REGISTRY, new InputContent.JsonObject(members));
  }

  /**
   * Adds a file of denied terms; without this call there is none. In memory nothing is looked for:
   * there, say with {@link #findings} what a scan would find.
   */
  public ReadySet deniedTerms(String... terms) {
    return with(EvidenceInput.DENIED_TERMS, new InputContent.Terms(List.of(terms)));
  }

  /** Adds a file of allowed strings; without this call there is none. */
  public ReadySet allowedText(String... texts) {
    return with(EvidenceInput.ALLOWED_TEXT, new InputContent.Terms(List.of(texts)));
  }

  /**
   * Configures no path for that input. Where the package directory is configured, a manifest of it
   * still has a default path, and is missing.
   */
  public ReadySet without(EvidenceInput<?> input) {
    return broken(input, ProblemCode.NOT_CONFIGURED);
  }

  /**
   * Gives the input that problem, in files and in memory.
   *
   * <p>Of several problems the first in the order of the codes counts. A file that is {@code
   * unreadable} has no permissions, which does not stop every user from reading it.
   *
   * @param edits what breaks it; none breaks it in the plainest way
   * @throws IllegalArgumentException when no reader answers that problem for that input
   */
  public ReadySet broken(EvidenceInput<?> input, ProblemCode code, JsonEdit... edits) {
    PlainBreakage.requirePossible(input, code);
    List<JsonEdit> how = edits.length == 0 ? PlainBreakage.edits(input, code) : List.of(edits);
    return with(input, state(input).edited(how).broken(code));
  }

  /**
   * Edits the JSON of the input in a way that changes nothing for a reader: an unknown field,
   * another spelling of the same value. In memory the record stands as it is.
   */
  public ReadySet respell(EvidenceInput<?> input, JsonEdit... edits) {
    return with(input, state(input).edited(List.of(edits)));
  }

  /**
   * Edits the JSON of the input in any way, for files alone: in memory, where nothing is parsed,
   * such a set cannot be served.
   */
  public ReadySet edit(EvidenceInput<?> input, JsonEdit... edits) {
    return with(input, state(input).edited(List.of(edits)).leftUnread());
  }

  /** Declares what a scan finds in the input; for memory alone, where nothing is scanned. */
  public ReadySet findings(EvidenceInput<?> input, PublicSafeFinding... found) {
    return with(input, state(input).found(List.of(found)));
  }

  /** Answers the bytes that a file of the input holds, whether or not it is written at all. */
  public byte[] bytes(EvidenceInput<?> input) {
    return content(input).bytes(state(input).edits());
  }

  /**
   * Answers the bytes that a store holds for the input: none where no path is configured or nothing
   * is there to read, and for a file that is too large as many as make it so.
   *
   * <p>Bytes do not tell whether the runtime is executable, or whether one may read them.
   */
  public Optional<byte[]> findBytes(EvidenceInput<?> input) {
    if (!isConfigured(input)) {
      return Optional.empty();
    }
    return switch (state(input).problem().orElse(ProblemCode.MALFORMED_FIELD)) {
      case MISSING, NOT_A_FILE -> Optional.empty();
      case TOO_LARGE -> Optional.of(new byte[Math.toIntExact(PlainBreakage.tooLarge(input))]);
      default -> Optional.of(bytes(input));
    };
  }

  /** Answers the settings for evidence from memory; the paths lead nowhere. */
  public ReadinessSettings settings() {
    return new SetPaths(Path.of("in-memory"), Layout.FLAT).settings(this);
  }

  /**
   * Answers what reading the set comes to.
   *
   * @throws IllegalStateException when something was edited with {@link #edit}
   */
  public EvidenceSnapshot snapshot() {
    EvidenceSnapshot known = snapshot;
    if (known == null) {
      known = read();
      snapshot = known;
    }
    return known;
  }

  private EvidenceSnapshot read() {
    EvidenceSnapshot.Builder made = EvidenceSnapshot.builder();
    EvidenceInput.all().stream().filter(this::isConfigured).forEach(input -> read(input, made));
    return made.build();
  }

  /** Answers a source that gives {@link #snapshot}, whatever settings it is asked with. */
  public EvidenceSource asEvidenceSource() {
    EvidenceSnapshot snapshot = snapshot();
    return settings -> snapshot;
  }

  /**
   * Writes the set as files into that folder, which is made where there is none.
   *
   * @throws java.io.UncheckedIOException when that fails
   */
  public WrittenSet writeTo(Path folder, Layout layout) {
    return WrittenSet.write(this, new SetPaths(folder, layout));
  }

  /** Says whether the set configures a path for that input. */
  boolean isConfigured(EvidenceInput<?> input) {
    boolean there = contents.containsKey(input) || state(input).problem().isPresent();
    return there && !state(input).has(ProblemCode.NOT_CONFIGURED);
  }

  Map<Setting, String> texts() {
    return texts;
  }

  InputState state(EvidenceInput<?> input) {
    return states.getOrDefault(input, InputState.UNTOUCHED);
  }

  boolean isExecutable() {
    return content(EvidenceInput.RUNTIME) instanceof InputContent.Program program
        && program.executable();
  }

  private <T> void read(EvidenceInput<T> input, EvidenceSnapshot.Builder snapshot) {
    snapshot.put(input, MemoryReading.of(input, content(input), state(input)));
  }

  private DrillHistory history() {
    return ((InputContent.History) content(EvidenceInput.DRILL_HISTORY)).history();
  }

  @SuppressWarnings("unchecked") // with takes nothing but an input with content of its type
  private <T> InputContent<T> content(EvidenceInput<T> input) {
    InputContent<?> content = contents.get(input);
    return (InputContent<T>) (content == null ? ReadyContent.stub(input) : content);
  }

  private <T> ReadySet changed(EvidenceInput<T> input, UnaryOperator<T> change) {
    return with(input, ((InputContent.Document<T>) content(input)).changed(change));
  }

  private <T> ReadySet with(EvidenceInput<T> input, InputContent<T> content) {
    Map<EvidenceInput<?>, InputContent<?>> copy = new HashMap<>(contents);
    copy.put(input, content);
    return new ReadySet(now, texts, copy, states);
  }

  private ReadySet with(EvidenceInput<?> input, InputState state) {
    Map<EvidenceInput<?>, InputState> copy = new HashMap<>(states);
    copy.put(input, state);
    return new ReadySet(now, texts, contents, copy);
  }
}
