package io.cavra.readiness.core.settings;

import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a command line says about settings, and the words that say something else.
 *
 * <p>Immutable and thread-safe.
 *
 * @param flags the text given for each setting, in the order of the table; a blank text is one too
 * @param rest the words that are neither a flag of the table nor its value, in order
 * @since 0.1.0
 */
public record SettingsArguments(Map<Setting, String> flags, List<String> rest) {

  /** Copies both parts. */
  public SettingsArguments {
    Map<Setting, String> copy = new EnumMap<>(Setting.class);
    copy.putAll(flags);
    flags = Collections.unmodifiableMap(copy);
    rest = List.copyOf(rest);
  }

  /**
   * Answers those settings with the flags laid over them, setting by setting; a flag with a blank
   * text sets the default.
   */
  public ReadinessSettings over(ReadinessSettings beneath) {
    ReadinessSettings.Builder settings = Objects.requireNonNull(beneath, "beneath").toBuilder();
    flags.forEach(settings::set);
    return settings.build();
  }
}
