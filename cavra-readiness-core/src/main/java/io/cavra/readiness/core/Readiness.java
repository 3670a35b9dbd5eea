package io.cavra.readiness.core;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.EvidenceSource;
import io.cavra.readiness.ProductionReadiness;
import io.cavra.readiness.ReadinessGate;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.SelectionListener;
import io.cavra.readiness.core.evidence.FileEvidenceSource;
import io.cavra.readiness.core.gate.ReadinessGates;
import io.cavra.readiness.core.gate.Section;
import io.cavra.readiness.core.pilot.GatedEvaluator;
import io.cavra.readiness.core.pilot.PilotPrograms;
import io.cavra.readiness.core.selection.Production;
import io.cavra.readiness.core.selection.ReadinessSelector;
import io.cavra.readiness.core.settings.SettingsReader;
import io.cavra.readiness.pilot.DecisionBackend;
import io.cavra.readiness.pilot.PilotEvaluator;
import io.cavra.readiness.text.Quoted;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The front door: from settings to a selector in one line.
 *
 * <pre>{@code
 * BackendSelector selector = Readiness.fromEnvironment().selector();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Readiness {

  private final ReadinessSettings settings;
  private final Map<String, String> environment;
  private final Predicate<String> safe;
  private final ReadinessSelector selector;

  private Readiness(Builder builder) {
    List<ReadinessGate> required = new ArrayList<>(ReadinessGates.all());
    required.addAll(builder.required);
    this.settings = builder.settings;
    this.environment = builder.environment;
    FileEvidenceSource files =
        builder.source instanceof FileEvidenceSource ours ? ours : FileEvidenceSource.standard();
    ReadinessSettings own = builder.settings;
    this.safe = text -> isSafe(files, own, text);
    this.selector =
        new ReadinessSelector(
            new ReadinessSelector.Inputs(builder.settings, builder.source, builder.clock),
            new ReadinessSelector.Gates(required, builder.advisory, builder.listeners));
  }

  /** Reads the settings from this process's environment, and files as they say. */
  public static Readiness fromEnvironment() {
    return builder().settings(SettingsReader.fromEnvironment(System.getenv())).build();
  }

  /** Starts from nothing set, evidence from files, and the system's clock. */
  public static Builder builder() {
    return new Builder();
  }

  /** Answers the selector; it is safe to keep and to share. */
  public BackendSelector selector() {
    return selector;
  }

  /** Selects the backend as of now. */
  public BackendSelection select() {
    return selector.select();
  }

  /** Judges production readiness as of now. */
  public ProductionReadiness production() {
    return Production.of(selector.select());
  }

  /** Answers an evaluator of single actions; Python and Go are the programs of the settings. */
  public PilotEvaluator pilot() {
    return pilot(PilotPrograms.python(settings, environment, safe));
  }

  /** Answers an evaluator that asks the host's Python, and runs the Go of the settings. */
  public PilotEvaluator pilot(DecisionBackend python) {
    return pilot(python, PilotPrograms.go(settings, environment, safe));
  }

  /** Answers an evaluator that asks the host's own backends. */
  public PilotEvaluator pilot(DecisionBackend python, DecisionBackend go) {
    return new GatedEvaluator(selector, python, go, safe);
  }

  /**
   * Answers a backend that runs a program for each decision: the action as one JSON object on its
   * standard input, the decision as one JSON object on its standard output.
   *
   * <p>What it writes on standard error is part of a reason unless SPEC.md section 8 finds
   * something in it: with the operator's terms where an evaluator of this class asks, without where
   * the backend is asked by itself.
   *
   * @param command the program, a path or a word to look for on the {@code PATH}, and its arguments
   * @param limit how long one decision may take; above 0, at most an hour
   * @throws IllegalArgumentException when the command is empty or the limit out of range
   */
  public static DecisionBackend program(List<String> command, Duration limit) {
    FileEvidenceSource files = FileEvidenceSource.standard();
    return PilotPrograms.of(
        command, limit, text -> isSafe(files, ReadinessSettings.defaults(), text));
  }

  private static boolean isSafe(FileEvidenceSource files, ReadinessSettings settings, String text) {
    return files.findScanner(settings).filter(scanner -> scanner.isSafe(text)).isPresent();
  }

  /**
   * Collects what a selection is made from. Not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {

    /** What the report of production readiness names already. */
    private static final Set<String> TAKEN = taken();

    private final List<ReadinessGate> required = new ArrayList<>();
    private final List<ReadinessGate> advisory = new ArrayList<>();
    private final List<SelectionListener> listeners = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private ReadinessSettings settings = ReadinessSettings.defaults();
    private EvidenceSource source = FileEvidenceSource.standard();
    private Clock clock = Clock.systemUTC();
    private Map<String, String> environment = Map.of();

    private Builder() {}

    /** Sets the settings; nothing is configured without them. */
    public Builder settings(ReadinessSettings settings) {
      this.settings = Objects.requireNonNull(settings, "settings");
      return this;
    }

    /**
     * Sets where evidence comes from; files unless set. A {@link FileEvidenceSource} also judges by
     * its own rules what the backends and programs of an evaluator say; any other leaves that to
     * the standard one, which knows the files of denied terms and allowed text.
     */
    public Builder evidence(EvidenceSource source) {
      this.source = Objects.requireNonNull(source, "source");
      return this;
    }

    /**
     * Sets what the programs of the settings find in their environment over this process's own, and
     * the {@code PATH} that Python's command is looked for on; nothing unless set. Another {@link
     * #program} finds this process's own.
     *
     * @param environment such as {@code System.getenv()}; copied; what no environment can hold is
     *     ignored: a variable without a name or a value, with an equals sign in its name or with a
     *     NUL character
     */
    public Builder programEnvironment(Map<String, String> environment) {
      this.environment = new HashMap<>(Objects.requireNonNull(environment, "environment"));
      return this;
    }

    /** Sets the clock; the system's unless set. */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /**
     * Adds a gate of the host's that has to be ready for Go, after the six.
     *
     * @throws IllegalArgumentException when a gate, a check of production readiness or a key of its
     *     report has its name
     */
    public Builder require(ReadinessGate gate) {
      required.add(withFreeName(gate));
      return this;
    }

    /**
     * Adds a gate of the host's that is reported apart and never changes the backend.
     *
     * @throws IllegalArgumentException when a gate, a check of production readiness or a key of its
     *     report has its name
     */
    public Builder advise(ReadinessGate gate) {
      advisory.add(withFreeName(gate));
      return this;
    }

    /** Adds a listener that hears of each change of the answer, once. */
    public Builder onChange(SelectionListener listener) {
      listeners.add(Objects.requireNonNull(listener, "listener"));
      return this;
    }

    /** Makes the front door. */
    public Readiness build() {
      return new Readiness(this);
    }

    private static Set<String> taken() {
      Set<String> taken = new HashSet<>(List.of("schema_version", "mode", "status", "checks"));
      for (Section section : Section.values()) {
        taken.add(section.sectionName());
        taken.add(section.productionCheck());
      }
      return Set.copyOf(taken);
    }

    private ReadinessGate withFreeName(ReadinessGate gate) {
      ReadinessGate guarded = ReadinessGate.guarded(Objects.requireNonNull(gate, "gate"));
      if (TAKEN.contains(guarded.name()) || !names.add(guarded.name())) {
        throw new IllegalArgumentException(
            "gate must have a name of its own, was " + Quoted.of(guarded.name()));
      }
      return guarded;
    }
  }
}
