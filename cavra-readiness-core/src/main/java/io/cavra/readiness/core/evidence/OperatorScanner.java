package io.cavra.readiness.core.evidence;

import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.publicsafe.PublicSafeScanner;
import java.nio.file.InvalidPathException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers the scanner of SPEC.md section 8 as the operator wants it: with the denied terms and the
 * allowed strings of the two files that the settings name.
 *
 * <p>For a text that is no evidence and is about to be shown. Immutable and thread-safe; the files
 * are read at every call.
 *
 * @since 0.1.0
 */
public final class OperatorScanner {

  private static final long LIMIT = 8L * 1024 * 1024;

  private final ReadinessSettings settings;
  private final StableFile files;

  /**
   * Makes one for those settings.
   *
   * @param settings name the files
   * @param fileClock what the times of files are compared with: the system's
   */
  public OperatorScanner(ReadinessSettings settings, Clock fileClock) {
    this.settings = Objects.requireNonNull(settings, "settings");
    this.files = new StableFile(Objects.requireNonNull(fileClock, "fileClock"));
  }

  /** Says whether nothing is found in that text; never true while a file cannot be used. */
  public boolean isSafe(String text) {
    Optional<List<String>> denied = terms(Setting.DENIED_TERMS_FILE);
    Optional<List<String>> allowed = terms(Setting.ALLOWED_TEXT_FILE);
    return denied.isPresent()
        && allowed.isPresent()
        && PublicSafeScanner.standard()
            .withDeniedTerms(denied.get())
            .withAllowedStrings(allowed.get())
            .isSafe(text);
  }

  private Optional<List<String>> terms(Setting file) {
    return settings.path(file).map(this::read).orElse(Optional.of(List.of()));
  }

  private Optional<List<String>> read(String path) {
    try {
      return files.read(StableFile.path(path), LIMIT, new TermsReader()).evidence().document();
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }
}
