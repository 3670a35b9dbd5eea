package io.cavra.readiness.core.publicsafe.network;

import static io.cavra.readiness.core.publicsafe.text.RuleCheck.spaces;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import org.junit.jupiter.api.Test;

/** Variables of licence servers where no sign stands between name and value. */
class LicenseSettingsTest {

  private static final RuleCheck LICENSE = new RuleCheck(new LicenseServerRule()::finds);

  @Test
  void aCommandSetsAVariable() {
    LICENSE.finds(
        "setenv LM_LICENSE" + "_FILE x",
        "setx LM_LICENSE" + "_FILE x",
        "ENV LM_LICENSE" + "_FILE 27000x",
        "ENV LM_LICENSE" + "_FILE word/x");
    LICENSE.leaves(
        "set LM_LICENSE_FILE x",
        "xsetenv LM_LICENSE_FILE x",
        "setenv LM_LICENSE_FILE",
        "setenv LM_LICENSE_FILE the",
        "setenv NOTES x",
        "setenv LM_LICENSE_FILE\nx",
        "EN LM_LICENSE_FILE 27000x",
        "xENV LM_LICENSE_FILE 27000x",
        "ENV LM_LICENSE_FILE is",
        "ENV LM_LICENSE_FILE word",
        "ENV LM_LICENSE_FILE word.");
  }

  @Test
  void aPairNamesAVariableAndItsValue() {
    LICENSE.finds(
        "\"name\": \"LM_LICENSE" + "_FILE\", \"value\": \"x\"",
        "\"key\": \"LM_LICENSE" + "_FILE\", \"value\": \"x\"",
        "\\\"name\\\": \\\"LM_LICENSE" + "_FILE\\\", \\\"value\\\": \\\"x\\\"",
        "name=LM_LICENSE" + "_FILE value=x",
        "name: LM_LICENSE" + "_FILE" + spaces(20) + "value: x");
    LICENSE.leaves(
        "\"id\": \"LM_LICENSE_FILE\", \"value\": \"x\"",
        "\"name\": \"NOTES\", \"value\": \"x\"",
        "\"name\": \"LM_LICENSE_FILE\", \"val\": \"x\"",
        "\"name\": \"LM_LICENSE_FILE\", \"value\" \"x\"",
        "\"name\": \"LM_LICENSE_FILE\", \"value\": \"\"",
        "\\\"name\\\": \\\"LM_LICENSE_FILE\\\", \\\"value\\\": \\\"\\\"");
  }
}
