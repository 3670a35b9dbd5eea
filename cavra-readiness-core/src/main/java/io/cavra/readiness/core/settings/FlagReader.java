package io.cavra.readiness.core.settings;

import io.cavra.readiness.Setting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes once over the words of a command line and takes out the flags of the table. */
final class FlagReader {

  private final List<String> arguments;
  private final Map<Setting, String> flags = new EnumMap<>(Setting.class);
  private final List<String> rest = new ArrayList<>();
  private int next;

  FlagReader(List<String> arguments) {
    this.arguments = List.copyOf(arguments);
  }

  SettingsArguments read() throws UsageException {
    while (next < arguments.size()) {
      take(arguments.get(next++));
    }
    return new SettingsArguments(flags, rest);
  }

  private void take(String argument) throws UsageException {
    int equals = argument.indexOf('=');
    Optional<Setting> setting = find(equals < 0 ? argument : argument.substring(0, equals));
    if (setting.isEmpty()) {
      rest.add(argument);
    } else if (equals < 0) {
      put(setting.get(), following(argument));
    } else {
      put(setting.get(), argument.substring(equals + 1));
    }
  }

  private static Optional<Setting> find(String flag) {
    return Stream.of(Setting.values()).filter(row -> row.flag().equals(flag)).findFirst();
  }

  /** A word with two dashes is the next flag: taking it for a value would hide a forgotten one. */
  private String following(String flag) throws UsageException {
    if (next == arguments.size() || arguments.get(next).startsWith("--")) {
      throw new UsageException(flag + " needs a value: write it after the flag, or after =");
    }
    return arguments.get(next++);
  }

  private void put(Setting setting, String text) throws UsageException {
    if (flags.putIfAbsent(setting, text) != null) {
      throw new UsageException(setting.flag() + " is given twice: give it once");
    }
  }
}
