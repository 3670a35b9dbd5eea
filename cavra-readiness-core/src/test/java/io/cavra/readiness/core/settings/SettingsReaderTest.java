package io.cavra.readiness.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** SPEC.md section 2 (the table), and section 11: flags beat environment variables. */
class SettingsReaderTest {

  private static final String BLANKS = " \t\u00A0\u200B";

  @ParameterizedTest
  @CsvSource({
    "CAVRA_GO_BACKEND_MODE, --mode, MODE",
    "CAVRA_GO_RUNTIME_PATH, --runtime-path, RUNTIME_PATH",
    "CAVRA_GO_RUNTIME_POLICY, --policy-path, POLICY_PATH",
    "CAVRA_GO_RUNTIME_REGISTRY, --registry-path, REGISTRY_PATH",
    "CAVRA_GO_RUNTIME_PACKAGE_DIR, --package-dir, PACKAGE_DIR",
    "CAVRA_GO_ENDPOINT_DEPLOYMENT_MANIFEST, --endpoint-deployment-path, ENDPOINT_DEPLOYMENT_PATH",
    "CAVRA_GO_CI_RUNNER_BUNDLES, --ci-runner-bundles-path, CI_RUNNER_BUNDLES_PATH",
    "CAVRA_GO_WORKSTATION_CHANNELS, --channel-manifest-path, CHANNEL_MANIFEST_PATH",
    "CAVRA_GO_WORKSTATION_UPDATER_POLICY, --updater-policy-path, UPDATER_POLICY_PATH",
    "CAVRA_GO_PROMOTION_EVIDENCE, --promotion-evidence-path, PROMOTION_EVIDENCE_PATH",
    "CAVRA_GO_ROLLBACK_PLAN, --rollback-plan-path, ROLLBACK_PLAN_PATH",
    "CAVRA_GO_ROLLBACK_REHEARSAL_EVIDENCE, --rollback-rehearsal-path, ROLLBACK_REHEARSAL_PATH",
    "CAVRA_GO_ROLLBACK_DRILL_HISTORY, --rollback-drill-history-path, ROLLBACK_DRILL_HISTORY_PATH",
    "CAVRA_GO_ROLLBACK_DRILL_MAX_AGE_DAYS, --rollback-drill-max-age-days,"
        + " ROLLBACK_DRILL_MAX_AGE_DAYS",
    "CAVRA_GO_RUNTIME_TIMEOUT_SECONDS, --timeout-seconds, TIMEOUT_SECONDS",
    "CAVRA_READINESS_DENIED_TERMS_FILE, --denied-terms-file, DENIED_TERMS_FILE",
    "CAVRA_READINESS_ALLOWED_TEXT_FILE, --allowed-text-file, ALLOWED_TEXT_FILE",
    "CAVRA_PYTHON_COMMAND, --python-command, PYTHON_COMMAND"
  })
  void everyRowIsReadFromItsVariableAndFromItsFlag(String variable, String flag, Setting setting)
      throws UsageException {
    ReadinessSettings expected = ReadinessSettings.builder().set(setting, " as it is ").build();

    assertEquals(expected, SettingsReader.fromEnvironment(Map.of(variable, " as it is ")));
    assertEquals(expected, flags(flag, " as it is "));
    assertEquals(expected, flags(flag + "= as it is "));
  }

  @Test
  void theTestAboveHasEveryRow() {
    assertEquals(18, Setting.values().length);
  }

  @ParameterizedTest
  @EnumSource
  void flagsBeatVariablesSettingBySetting(Setting setting) throws UsageException {
    ReadinessSettings environment = SettingsReader.fromEnvironment(allVariables("variable"));

    ReadinessSettings both =
        SettingsReader.fromArguments(List.of(setting.flag(), "flag")).over(environment);

    for (Setting other : Setting.values()) {
      String expected = other == setting ? "flag" : "variable";
      assertEquals(Optional.of(expected), both.text(other), other.flag());
    }
  }

  @ParameterizedTest
  @EnumSource
  void blankFlagSetsTheDefaultAndStillBeatsTheVariable(Setting setting) throws UsageException {
    ReadinessSettings environment = SettingsReader.fromEnvironment(allVariables("variable"));

    for (String blank : List.of("", BLANKS)) {
      ReadinessSettings both =
          SettingsReader.fromArguments(List.of(setting.flag(), blank)).over(environment);
      assertEquals(Optional.empty(), both.text(setting));
      assertEquals(
          both,
          SettingsReader.fromArguments(List.of(setting.flag() + "=" + blank)).over(environment));
    }
  }

  @ParameterizedTest
  @EnumSource
  void blankAbsentAndNullVariablesAreTheDefault(Setting setting) {
    Map<String, String> nothing = new HashMap<>();
    nothing.put(setting.variable(), null);

    assertEquals(ReadinessSettings.defaults(), SettingsReader.fromEnvironment(nothing));
    assertEquals(
        ReadinessSettings.defaults(),
        SettingsReader.fromEnvironment(Map.of(setting.variable(), BLANKS)));
    assertEquals(ReadinessSettings.defaults(), SettingsReader.fromEnvironment(Map.of()));
  }

  @Test
  void otherVariablesAreIgnored() {
    assertEquals(
        ReadinessSettings.defaults(),
        SettingsReader.fromEnvironment(
            Map.of("PATH", "/bin", "cavra_go_backend_mode", "promoted")));
  }

  @ParameterizedTest
  @EnumSource
  void flagWithoutValueIsNamed(Setting setting) {
    assertTrue(refusal(setting.flag()).startsWith(setting.flag() + " needs a value"));
    assertTrue(refusal(setting.flag(), "--json").startsWith(setting.flag() + " needs a value"));
    assertTrue(refusal(setting.flag(), "--").startsWith(setting.flag() + " needs a value"));
  }

  @ParameterizedTest
  @EnumSource
  void flagGivenTwiceIsNamed(Setting setting) {
    String message = setting.flag() + " is given twice: give it once";

    assertEquals(message, refusal(setting.flag(), "a", setting.flag(), "a"));
    assertEquals(message, refusal(setting.flag() + "=", setting.flag(), "a"));
  }

  @Test
  void valueMayLookLikeAFlagAfterTheSign() throws UsageException {
    assertEquals(Optional.of("--x=y"), flags("--policy-path=--x=y").text(Setting.POLICY_PATH));
    assertEquals(Optional.of("-x"), flags("--policy-path", "-x").text(Setting.POLICY_PATH));
  }

  @Test
  void wordsThatAreNoSettingAreHandedBackInOrder() throws UsageException {
    SettingsArguments arguments =
        SettingsReader.fromArguments(
            List.of(
                "runtime", "--mode", "promoted", "select", "--MODE", "--json", "--x=--mode", ""));

    assertEquals(
        List.of("runtime", "select", "--MODE", "--json", "--x=--mode", ""), arguments.rest());
    assertEquals(Set.of(Setting.MODE), arguments.flags().keySet());
  }

  @Test
  void usageErrorCarriesNoStack() {
    assertEquals(0, new UsageException("x").getStackTrace().length);
  }

  @Property(tries = 1000)
  void orderOfFlagsChangesNothing(
      @ForAll Set<Setting> chosen, @ForAll @AlphaChars @StringLength(min = 1, max = 5) String text)
      throws UsageException {
    List<String> words =
        new ArrayList<>(chosen.stream().map(s -> s.flag() + "=" + text + s).toList());
    ReadinessSettings forward = flags(words.toArray(String[]::new));
    Collections.reverse(words);

    assertEquals(forward, flags(words.toArray(String[]::new)));
    assertEquals(
        forward,
        SettingsReader.fromEnvironment(
            chosen.stream().collect(Collectors.toMap(Setting::variable, s -> text + s))));
  }

  private static Map<String, String> allVariables(String text) {
    return Stream.of(Setting.values()).collect(Collectors.toMap(Setting::variable, s -> text));
  }

  private static ReadinessSettings flags(String... words) throws UsageException {
    return SettingsReader.fromArguments(List.of(words)).over(ReadinessSettings.defaults());
  }

  private static String refusal(String... words) {
    return assertThrows(UsageException.class, () -> SettingsReader.fromArguments(List.of(words)))
        .getMessage();
  }
}
