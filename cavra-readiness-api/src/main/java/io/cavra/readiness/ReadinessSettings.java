package io.cavra.readiness;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.text.Blank;
import java.io.File;
import java.math.BigDecimal;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the operator asked for: the text of every setting, and what it means (SPEC.md section 2).
 *
 * <p>A text that cannot be understood is kept, never replaced by a default: what it governs then
 * fails and names the setting. Immutable and thread-safe; equal when all texts are equal.
 *
 * @since 0.1.0
 */
public final class ReadinessSettings {

  private static final ReadinessSettings DEFAULTS = builder().build();

  private final Map<Setting, String> texts = new EnumMap<>(Setting.class);
  private final Map<Setting, Optional<String>> paths = new EnumMap<>(Setting.class);
  private final Map<Setting, Optional<BigDecimal>> decimals = new EnumMap<>(Setting.class);
  private final BackendMode mode;

  private ReadinessSettings(Map<Setting, String> texts) {
    this.texts.putAll(texts);
    this.mode = text(Setting.MODE).flatMap(BackendMode::find).orElse(BackendMode.DISABLED);
    for (Setting setting : Setting.values()) {
      if (setting.kind() == Setting.Kind.DECIMAL) {
        decimals.put(setting, findDecimal(setting));
      } else if (Setting.paths().contains(setting)) {
        paths.put(setting, findPath(setting));
      }
    }
  }

  /** Answers the settings of an operator who set nothing: mode {@code disabled}. */
  public static ReadinessSettings defaults() {
    return DEFAULTS;
  }

  /** Starts a new set of settings in which everything is the default. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these settings. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.texts.putAll(texts);
    return builder;
  }

  /** Answers the text as it was set; nothing when it was not set, or set to a blank text. */
  public Optional<String> text(Setting setting) {
    return Optional.ofNullable(texts.get(Objects.requireNonNull(setting, "setting")));
  }

  /** Answers the mode; {@link BackendMode#DISABLED} when it is unset or unknown. */
  public BackendMode mode() {
    return mode;
  }

  /** Answers the text of a mode that is none; nothing when the mode is known or unset. */
  public Optional<String> unknownMode() {
    return text(Setting.MODE).filter(text -> BackendMode.find(text).isEmpty());
  }

  /**
   * Answers the path as configured or, where it is not and the setting has a file of its own in the
   * package directory, that file.
   *
   * @param setting one that holds a path
   * @return the path, untouched; nothing when neither is configured
   * @throws IllegalArgumentException when the setting holds something else
   */
  public Optional<String> path(Setting setting) {
    Optional<String> path = paths.get(Objects.requireNonNull(setting, "setting"));
    if (path == null) {
      throw new IllegalArgumentException("setting must be one that is a path, was " + setting);
    }
    return path;
  }

  private Optional<String> findPath(Setting setting) {
    Optional<String> own = text(setting);
    if (own.isPresent() || setting.packageFile().isEmpty()) {
      return own;
    }
    return text(Setting.PACKAGE_DIR).map(dir -> inFolder(dir, setting.packageFile().orElseThrow()));
  }

  /** Answers where an input is, see {@link #path(Setting)}. */
  public Optional<String> path(EvidenceInput<?> input) {
    return path(Setting.of(input));
  }

  /**
   * Answers the number of a decimal setting, exactly as written, or its default when it is unset.
   *
   * @param setting one that holds a number, in the unit that the setting names
   * @return the number; nothing when the text is not a number in range, and what it governs fails
   * @throws IllegalArgumentException when the setting holds something else
   */
  public Optional<BigDecimal> decimal(Setting setting) {
    Optional<BigDecimal> number = decimals.get(Objects.requireNonNull(setting, "setting"));
    if (number == null) {
      throw new IllegalArgumentException("setting must be one that is a number, was " + setting);
    }
    return number;
  }

  private Optional<BigDecimal> findDecimal(Setting setting) {
    return text(setting)
        .or(setting::defaultText)
        .flatMap(text -> SettingNumber.find(text, setting.greatest()));
  }

  private static String inFolder(String folder, String file) {
    boolean ended = folder.endsWith("/") || folder.endsWith(File.separator);
    return folder + (ended ? "" : File.separator) + file;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReadinessSettings settings && texts.equals(settings.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  @Override
  public String toString() {
    return "ReadinessSettings" + texts;
  }

  /**
   * Collects settings; a later value for the same setting replaces an earlier one.
   *
   * <p>Not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {

    private static final int MOST_DECIMALS = 100;

    private final Map<Setting, String> texts = new EnumMap<>(Setting.class);

    private Builder() {}

    /** Sets one setting to a text; a blank text makes it the default again. */
    public Builder set(Setting setting, String text) {
      Objects.requireNonNull(setting, "setting");
      if (Blank.isBlank(Objects.requireNonNull(text, "text"))) {
        texts.remove(setting);
      } else {
        texts.put(setting, text);
      }
      return this;
    }

    /** Sets the mode. */
    public Builder mode(BackendMode mode) {
      return set(Setting.MODE, Objects.requireNonNull(mode, "mode").wireName());
    }

    /**
     * Sets a path.
     *
     * @param setting one that is a path
     * @param path of the default file system: evidence is read from there
     * @throws IllegalArgumentException when it is not
     */
    public Builder path(Setting setting, Path path) {
      Objects.requireNonNull(setting, "setting");
      if (!Setting.paths().contains(setting)) {
        throw new IllegalArgumentException("setting must be one that is a path, was " + setting);
      }
      if (!Objects.requireNonNull(path, "path").getFileSystem().equals(FileSystems.getDefault())) {
        throw new IllegalArgumentException("path must be one of the default file system");
      }
      return set(setting, path.toString());
    }

    /**
     * Sets how old the latest drill may be, in days of 24 hours.
     *
     * @param days above 0, at most 36500, with at most {@value #MOST_DECIMALS} decimals
     * @throws IllegalArgumentException when it is not
     */
    public Builder drillMaxAgeDays(BigDecimal days) {
      return set(Setting.ROLLBACK_DRILL_MAX_AGE_DAYS, days, "days");
    }

    /**
     * Sets how long the Go runtime may take, in seconds.
     *
     * @param seconds above 0, at most 3600, with at most {@value #MOST_DECIMALS} decimals
     * @throws IllegalArgumentException when it is not
     */
    public Builder timeoutSeconds(BigDecimal seconds) {
      return set(Setting.TIMEOUT_SECONDS, seconds, "seconds");
    }

    private Builder set(Setting setting, BigDecimal number, String parameter) {
      Objects.requireNonNull(number, parameter);
      BigDecimal greatest = BigDecimal.valueOf(setting.greatest());
      if (number.signum() <= 0
          || number.compareTo(greatest) > 0
          || number.scale() > MOST_DECIMALS) {
        throw new IllegalArgumentException(
            parameter
                + " must be above 0 and at most "
                + greatest
                + ", with at most "
                + MOST_DECIMALS
                + " decimals, was "
                + number);
      }
      return set(setting, number.toPlainString());
    }

    /** Makes the settings. */
    public ReadinessSettings build() {
      return new ReadinessSettings(texts);
    }
  }
}
