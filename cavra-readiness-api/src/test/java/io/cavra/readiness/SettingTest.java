package io.cavra.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of settings and what their texts mean (SPEC.md section 2). */
class SettingTest {

  private static final Setting MAX_AGE = Setting.ROLLBACK_DRILL_MAX_AGE_DAYS;

  private static ReadinessSettings with(Setting setting, String text) {
    return ReadinessSettings.builder().set(setting, text).build();
  }

  @Test
  void tableIsThatOfTheSpecificationRowByRow() {
    assertEquals(
        """
        CAVRA_GO_BACKEND_MODE --mode
        CAVRA_GO_RUNTIME_PATH --runtime-path
        CAVRA_GO_RUNTIME_POLICY --policy-path
        CAVRA_GO_RUNTIME_REGISTRY --registry-path
        CAVRA_GO_RUNTIME_PACKAGE_DIR --package-dir
        CAVRA_GO_ENDPOINT_DEPLOYMENT_MANIFEST --endpoint-deployment-path
        CAVRA_GO_CI_RUNNER_BUNDLES --ci-runner-bundles-path
        CAVRA_GO_WORKSTATION_CHANNELS --channel-manifest-path
        CAVRA_GO_WORKSTATION_UPDATER_POLICY --updater-policy-path
        CAVRA_GO_PROMOTION_EVIDENCE --promotion-evidence-path
        CAVRA_GO_ROLLBACK_PLAN --rollback-plan-path
        CAVRA_GO_ROLLBACK_REHEARSAL_EVIDENCE --rollback-rehearsal-path
        CAVRA_GO_ROLLBACK_DRILL_HISTORY --rollback-drill-history-path
        CAVRA_GO_ROLLBACK_DRILL_MAX_AGE_DAYS --rollback-drill-max-age-days
        CAVRA_GO_RUNTIME_TIMEOUT_SECONDS --timeout-seconds
        CAVRA_READINESS_DENIED_TERMS_FILE --denied-terms-file
        CAVRA_READINESS_ALLOWED_TEXT_FILE --allowed-text-file
        CAVRA_PYTHON_COMMAND --python-command
        """,
        Arrays.stream(Setting.values())
            .map(one -> one.variable() + " " + one.flag() + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void inputNamesAreTheFlagsWithoutDashesAndPath() {
    assertEquals(
        List.of(
            "runtime",
            "policy",
            "registry",
            "package-dir",
            "endpoint-deployment",
            "ci-runner-bundles",
            "channel-manifest",
            "updater-policy",
            "promotion-evidence",
            "rollback-plan",
            "rollback-rehearsal",
            "rollback-drill-history",
            "denied-terms-file",
            "allowed-text-file"),
        Setting.paths().stream().map(Setting::inputName).toList());
  }

  @Test
  void defaultsAreDisabledNinetyDaysAndFiveSeconds() {
    ReadinessSettings unset = ReadinessSettings.defaults();
    assertEquals(BackendMode.DISABLED, unset.mode());
    assertEquals(Optional.of(BigDecimal.valueOf(90)), unset.decimal(MAX_AGE));
    assertEquals(Optional.of(BigDecimal.valueOf(5)), unset.decimal(Setting.TIMEOUT_SECONDS));
    Setting.paths().forEach(setting -> assertTrue(unset.path(setting).isEmpty()));
  }

  @Test
  void settingIsAskedForAsWhatItHolds() {
    ReadinessSettings settings = with(Setting.MODE, "promoted");
    assertEquals(
        "setting must be one that is a path, was MODE",
        assertThrows(IllegalArgumentException.class, () -> settings.path(Setting.MODE))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> settings.path(Setting.PYTHON_COMMAND));
    assertThrows(IllegalArgumentException.class, () -> settings.decimal(Setting.PACKAGE_DIR));
  }

  @Test
  void manifestsStandInThePackageDirectoryUnlessTheyHaveAPathOfTheirOwn() {
    ReadinessSettings settings =
        with(Setting.PACKAGE_DIR, " dir ").toBuilder()
            .set(Setting.UPDATER_POLICY_PATH, "own.json")
            .build();
    assertEquals(
        Optional.of(" dir /cavra-runtime.endpoint-deployment.json"),
        settings.path(Setting.ENDPOINT_DEPLOYMENT_PATH));
    assertEquals(
        Optional.of(" dir /cavra-runtime.ci-runner-bundles.json"),
        settings.path(Setting.CI_RUNNER_BUNDLES_PATH));
    assertEquals(
        Optional.of(" dir /cavra-runtime.channels.json"),
        settings.path(Setting.CHANNEL_MANIFEST_PATH));
    assertEquals(Optional.of("own.json"), settings.path(Setting.UPDATER_POLICY_PATH));
    assertTrue(settings.path(Setting.ROLLBACK_PLAN_PATH).isEmpty());
  }

  @Test
  void blankTextIsTheDefaultAgain() {
    ReadinessSettings settings =
        with(MAX_AGE, "7").toBuilder().set(MAX_AGE, "\u00A0\u200B").build();
    assertEquals(ReadinessSettings.defaults(), settings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"90", "0.00000000000001", "36500", "36500.000", "\u00A07.5\u2007", "007"})
  void plainNumberInRangeIsTakenExactly(String text) {
    BigDecimal number = with(MAX_AGE, text).decimal(MAX_AGE).orElseThrow();
    assertEquals(new BigDecimal(text.replaceAll("[^0-9.]", "")), number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.000",
        "-1",
        "+7",
        "7e1",
        "7E0",
        "36500.00000000000001",
        "36501",
        "1,000",
        "1_000",
        ".5",
        "5.",
        "5.5.5",
        "7 days",
        "\u0667",
        "\uFF17",
        "\u00BD",
        "0x7",
        "NaN",
        "Infinity",
        "7d",
        "7\u0000",
        "\u221E",
        "1 000",
        "--7"
      })
  void anythingElseIsNoNumberAndNoDefaultEither(String text) {
    assertTrue(with(MAX_AGE, text).decimal(MAX_AGE).isEmpty());
  }

  @Property(tries = 1000)
  void noTextMakesASettingThrow(@ForAll String text, @ForAll Setting setting) {
    ReadinessSettings settings = with(setting, text);
    assertEquals(settings, settings.toBuilder().build());
    settings.mode();
    settings.unknownMode();
    Setting.paths().forEach(settings::path);
    settings.decimal(MAX_AGE);
    settings.decimal(Setting.TIMEOUT_SECONDS);
  }

  @Property(tries = 1000)
  void everyPlainDecimalInRangeIsTakenExactly(@ForAll("inRange") BigDecimal number) {
    assertEquals(
        Optional.of(number),
        ReadinessSettings.builder().drillMaxAgeDays(number).build().decimal(MAX_AGE));
  }

  @Test
  void numberOutOfRangeIsRefusedWhereItIsSet() {
    ReadinessSettings.Builder builder = ReadinessSettings.builder();
    for (String number : List.of("0", "-1", "36500.1", "1E+999999999", "1E-101")) {
      assertThrows(
          IllegalArgumentException.class, () -> builder.drillMaxAgeDays(new BigDecimal(number)));
    }
    assertThrows(
        IllegalArgumentException.class, () -> builder.timeoutSeconds(BigDecimal.valueOf(3601)));
    assertEquals(
        Optional.of(BigDecimal.valueOf(3600)),
        builder.timeoutSeconds(BigDecimal.valueOf(3600)).build().decimal(Setting.TIMEOUT_SECONDS));
  }

  @Test
  void pathIsOneOfTheDefaultFileSystemForASettingThatIsAPath() throws IOException {
    ReadinessSettings.Builder builder = ReadinessSettings.builder();
    assertThrows(
        IllegalArgumentException.class, () -> builder.path(Setting.MODE, Path.of("promoted")));
    Path archive = Files.createTempFile("empty", ".zip");
    Files.delete(archive);
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      Path inside = zip.getPath("/plan.json");
      assertThrows(
          IllegalArgumentException.class, () -> builder.path(Setting.ROLLBACK_PLAN_PATH, inside));
    } finally {
      Files.deleteIfExists(archive);
    }
  }

  @Provide
  Arbitrary<BigDecimal> inRange() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.0000000001"), new BigDecimal("36500"))
        .ofScale(10);
  }
}
