package io.cavra.readiness;

import io.cavra.readiness.evidence.EvidenceInput;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/**
 * The one table of settings: each row says what a setting is called, what it holds and what it is
 * when nobody sets it (SPEC.md section 2).
 *
 * <p>The environment, command-line arguments and {@link ReadinessSettings.Builder} all go through
 * this table.
 *
 * @since 0.1.0
 */
public enum Setting {
  /** How far Go may go; an unknown word means {@code disabled}. */
  MODE("CAVRA_GO_BACKEND_MODE", "--mode", Kind.MODE),
  /** The Go runtime binary. */
  RUNTIME_PATH("CAVRA_GO_RUNTIME_PATH", "--runtime-path", Kind.PATH),
  /** The compiled policy, JSON. */
  POLICY_PATH("CAVRA_GO_RUNTIME_POLICY", "--policy-path", Kind.PATH),
  /** The registry, JSON; optional. */
  REGISTRY_PATH("CAVRA_GO_RUNTIME_REGISTRY", "--registry-path", Kind.PATH),
  /** The folder of the Go release package, where the four manifests stand by default. */
  PACKAGE_DIR("CAVRA_GO_RUNTIME_PACKAGE_DIR", "--package-dir", Kind.DIRECTORY),
  /** The endpoint deployment manifest. */
  ENDPOINT_DEPLOYMENT_PATH(
      "CAVRA_GO_ENDPOINT_DEPLOYMENT_MANIFEST",
      "--endpoint-deployment-path",
      "cavra-runtime.endpoint-deployment.json"),
  /** The CI runner bundles. */
  CI_RUNNER_BUNDLES_PATH(
      "CAVRA_GO_CI_RUNNER_BUNDLES",
      "--ci-runner-bundles-path",
      "cavra-runtime.ci-runner-bundles.json"),
  /** The workstation channel manifest. */
  CHANNEL_MANIFEST_PATH(
      "CAVRA_GO_WORKSTATION_CHANNELS", "--channel-manifest-path", "cavra-runtime.channels.json"),
  /** The workstation updater policy. */
  UPDATER_POLICY_PATH(
      "CAVRA_GO_WORKSTATION_UPDATER_POLICY",
      "--updater-policy-path",
      "cavra-runtime.updater-policy.json"),
  /** The promotion evidence. */
  PROMOTION_EVIDENCE_PATH("CAVRA_GO_PROMOTION_EVIDENCE", "--promotion-evidence-path", Kind.PATH),
  /** The rollback plan. */
  ROLLBACK_PLAN_PATH("CAVRA_GO_ROLLBACK_PLAN", "--rollback-plan-path", Kind.PATH),
  /** The evidence of a rollback rehearsal. */
  ROLLBACK_REHEARSAL_PATH(
      "CAVRA_GO_ROLLBACK_REHEARSAL_EVIDENCE", "--rollback-rehearsal-path", Kind.PATH),
  /** The history of rollback drills. */
  ROLLBACK_DRILL_HISTORY_PATH(
      "CAVRA_GO_ROLLBACK_DRILL_HISTORY", "--rollback-drill-history-path", Kind.PATH),
  /** How old the latest drill may be, in decimal days of 24 hours; 90 unless set. */
  ROLLBACK_DRILL_MAX_AGE_DAYS(
      "CAVRA_GO_ROLLBACK_DRILL_MAX_AGE_DAYS", "--rollback-drill-max-age-days", "90", 36_500),
  /** How long the Go runtime may take over one decision, in decimal seconds; 5 unless set. */
  TIMEOUT_SECONDS("CAVRA_GO_RUNTIME_TIMEOUT_SECONDS", "--timeout-seconds", "5", 3_600),
  /** The operator's denied terms, one per line; optional. */
  DENIED_TERMS_FILE("CAVRA_READINESS_DENIED_TERMS_FILE", "--denied-terms-file", Kind.PATH),
  /** The operator's allowed strings, one per line; optional. */
  ALLOWED_TEXT_FILE("CAVRA_READINESS_ALLOWED_TEXT_FILE", "--allowed-text-file", Kind.PATH),
  /** The program that decides for Python, and its arguments; pilot evaluation needs it. */
  PYTHON_COMMAND("CAVRA_PYTHON_COMMAND", "--python-command", Kind.COMMAND);

  /** What a setting holds. */
  public enum Kind {
    /** A word that names a {@link BackendMode}; trimmed, any case. */
    MODE,
    /** A path of a file; not trimmed. */
    PATH,
    /** A path of a folder; not trimmed. */
    DIRECTORY,
    /** A number above zero in plain decimal digits; trimmed. */
    DECIMAL,
    /**
     * A program and its arguments: a JSON array of strings or, where it does not start with {@code
     * [}, words between white space. Nothing is quoted, and no shell reads it.
     */
    COMMAND
  }

  private static final List<Setting> PATHS =
      Stream.of(values()).filter(s -> s.kind == Kind.PATH || s.kind == Kind.DIRECTORY).toList();

  private static final Map<String, Setting> BY_INPUT =
      PATHS.stream().collect(Collectors.toUnmodifiableMap(Setting::inputName, s -> s));

  private final String variable;
  private final String flag;
  private final String inputName;
  private final Kind kind;
  private final @Nullable String packageFile;
  private final @Nullable String defaultText;
  private final int greatest;

  Setting(String variable, String flag, Kind kind) {
    this(variable, flag, kind, null, null, 0);
  }

  Setting(String variable, String flag, String packageFile) {
    this(variable, flag, Kind.PATH, packageFile, null, 0);
  }

  Setting(String variable, String flag, String defaultText, int greatest) {
    this(variable, flag, Kind.DECIMAL, null, defaultText, greatest);
  }

  Setting(
      String variable,
      String flag,
      Kind kind,
      @Nullable String packageFile,
      @Nullable String defaultText,
      int greatest) {
    this.variable = variable;
    this.flag = flag;
    this.inputName = inputName(flag);
    this.kind = kind;
    this.packageFile = packageFile;
    this.defaultText = defaultText;
    this.greatest = greatest;
  }

  /** Answers the settings that hold a path, in the order of the table. */
  public static List<Setting> paths() {
    return PATHS;
  }

  /**
   * Answers the setting that says where that input is.
   *
   * @throws IllegalArgumentException when the input is none of the table
   */
  public static Setting of(EvidenceInput<?> input) {
    Setting setting = BY_INPUT.get(Objects.requireNonNull(input, "input").name());
    if (setting == null) {
      throw new IllegalArgumentException("input must be one of the table");
    }
    return setting;
  }

  /** Answers the environment variable, such as {@code CAVRA_GO_BACKEND_MODE}. */
  public String variable() {
    return variable;
  }

  /** Answers the command-line flag with its dashes, such as {@code --mode}. */
  public String flag() {
    return flag;
  }

  /** Answers what the setting holds. */
  public Kind kind() {
    return kind;
  }

  /** Answers the name of the file in the package directory that stands in for an unset path. */
  public Optional<String> packageFile() {
    return Optional.ofNullable(packageFile);
  }

  /** Answers the number that stands in for an unset one; nothing for any other kind. */
  public Optional<String> defaultText() {
    return Optional.ofNullable(defaultText);
  }

  /** Answers the greatest number allowed, in the setting's unit; 0 for any other kind. */
  public int greatest() {
    return greatest;
  }

  /**
   * Answers the name under which a selection lists this input: the flag without its dashes and
   * without {@code -path}, such as {@code rollback-plan} (SPEC.md section 9).
   */
  public String inputName() {
    return inputName;
  }

  private static String inputName(String flag) {
    String name = flag.substring(2);
    return name.endsWith("-path") ? name.substring(0, name.length() - "-path".length()) : name;
  }
}
