package io.cavra.readiness.core.settings;

import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads settings through the one table of settings, {@link Setting} (SPEC.md section 2).
 *
 * <p>No text is judged here: whatever cannot be understood is kept, and what it governs fails
 * later, by name. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class SettingsReader {

  private SettingsReader() {}

  /**
   * Reads the environment variables of the table.
   *
   * @param environment such as {@code System.getenv()}; a variable that is absent, null or blank
   *     leaves its setting at the default, and any other variable is ignored
   */
  public static ReadinessSettings fromEnvironment(Map<String, String> environment) {
    Objects.requireNonNull(environment, "environment");
    ReadinessSettings.Builder settings = ReadinessSettings.builder();
    for (Setting setting : Setting.values()) {
      String text = environment.get(setting.variable());
      if (text != null) {
        settings.set(setting, text);
      }
    }
    return settings.build();
  }

  /**
   * Reads the flags of the table, written {@code --flag value} or {@code --flag=value}.
   *
   * @param arguments the words of a command line; whatever is no flag of the table is handed back
   * @throws UsageException when a flag has no value or is given twice
   */
  public static SettingsArguments fromArguments(List<String> arguments) throws UsageException {
    return new FlagReader(arguments).read();
  }
}
