package io.cavra.readiness.core.publicsafe.network;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import org.junit.jupiter.api.Test;

/** Licence servers by their ports, their variables and the first line of their files. */
class LicenseServerRuleTest {

  private static final RuleCheck LICENSE = new RuleCheck(new LicenseServerRule()::finds);

  @Test
  void aPortStandsBeforeAHost() {
    LICENSE.finds(
        "27000@" + "srv",
        "65535@" + "srv",
        "1@" + "srv",
        "12@" + "srv.local",
        "27000@" + "10.0.0.1",
        "27000@" + "a1",
        "27000@" + "公司",
        "27000@" + "srv公司",
        "27000@" + "srv.",
        "27000@" + "sha384:x",
        "27000@" + "localhostx");
    LICENSE.leaves(
        "65536@srv",
        "99999@srv",
        "0@srv",
        "00@srv.local",
        "@srv",
        "270001@srv",
        "x27000@srv",
        ".27000@srv",
        "/27000@srv",
        "27000@1",
        "27000@-a",
        "27000@_a",
        "27000@sha256:x",
        "27000@sha512:x",
        "27000@localhost",
        "27000@localhost.");
  }

  @Test
  void theFirstLineOfAFileNamesAServer() {
    LICENSE.finds(
        "SERVER " + "srv any",
        "server srv any",
        "SERVER " + " srv  any",
        " SERVER " + "srv any",
        "x\nSERVER " + "srv any",
        "SERVER " + "srv 0123456789ab",
        "SERVER " + "srv id=x",
        "SERVER " + "srv id=12345678");
    LICENSE.leaves(
        "SERVER any",
        "SERVER srv anyx",
        "SERVER srv 0123456789ag",
        "SERVER srv 0123456789a",
        "SERVER srv id=123456789",
        "SERVICE srv any",
        "xserver srv any",
        "x SERVER srv any");
  }

  @Test
  void aVariableIsGiven() {
    LICENSE.finds(
        "LM_LICENSE" + "_FILE=x",
        "LM_LICENSE" + "_FILE?=x",
        "LM_LICENSE" + "_FILE+=x",
        "LM_LICENSE" + "_FILE:=x",
        "LM_LICENSE" + "_FILE = x",
        "LM_LICENSE" + "_FILE   =x",
        "LM_LICENSE" + "_FILE\"]=x",
        "LM_LICENSE" + "_FILE: x",
        "my LM_LICENSE" + "_FILE=x",
        "license server: x",
        "license_server=x",
        "the license server: x");
    LICENSE.leaves("LM_LICENSE_FILE=", "LM_LICENSE_FILE    =x", "license=x");
  }
}
