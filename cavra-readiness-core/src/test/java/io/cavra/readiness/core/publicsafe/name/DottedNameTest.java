package io.cavra.readiness.core.publicsafe.name;

import static io.cavra.readiness.core.publicsafe.Judgement.assertFound;
import static io.cavra.readiness.core.publicsafe.Judgement.assertNotFound;

import org.junit.jupiter.api.Test;

/** Which dotted names are machines', and on which side of each edge. */
class DottedNameTest {

  @Test
  void packagesBeginWithADomainAndHaveEnoughParts() {
    assertFound(
        "hostname",
        "io.acme" + ".com",
        "me.acme" + ".dev",
        "de.acme" + ".cloud",
        "app.acme" + ".run/x",
        "dev.acme" + ".run:8443",
        "co.acme.web" + ".internal",
        "co.acme.web" + ".intern");
    assertNotFound(
        "hostname",
        "io.acme.dev",
        "io.acme.run/x",
        "io.acme.run:8443",
        "io.acme.internal",
        "me.acme.web.app",
        "de.acme.web.cloud",
        "app.web.acme.run/x",
        "dev.acme.web.run:8443");
  }

  @Test
  void anyNameUnderAPrivateSuffixIsAMachinesButForCode() {
    for (String suffix : new String[] {"internal", "corp", "local", "lan", "intranet", "svc"}) {
      for (String first : new String[] {"git", "app", "node", "status", "system", "windows"}) {
        assertFound("hostname", first + "." + suffix, "from " + first + "." + suffix + " daily");
      }
      assertNotFound("hostname", "this." + suffix, "com.acme." + suffix, "thread." + suffix);
    }
    assertFound("hostname", "Acme" + ".Lan", "Foo" + ".Intranet");
    assertNotFound("hostname", "Foo.Svc", "acme.Corp");
  }

  @Test
  void aWordThatBeginsPackagesBeginsDomainsToo() {
    assertFound(
        "hostname",
        "microsoft" + ".com",
        "java" + ".com",
        "system.acme" + ".com",
        "edu.acme" + ".org",
        "data" + ".com",
        "app" + ".com");
    assertNotFound(
        "hostname",
        "com.acme.com",
        "org.acme.org",
        "java.util",
        "java.io",
        "System.Net",
        "System.IO",
        "asp.net",
        "data.org");
  }

  @Test
  void aCapitalEndIsAHostsWhereTheWholeNameIsWrittenSo() {
    assertFound("hostname", "Www.Acme" + ".Net", "Db01.Acme" + ".Org", "Acme" + ".Com");
    assertNotFound("hostname", "acme.Com", "done.Org", "Acme.Net");
  }

  @Test
  void aSourceFileHasAPortOnlyWhereItIsAUsualOneOrTheNameIsLong() {
    assertFound(
        "hostname",
        "acme" + ".rs:443",
        "acme" + ".rs:80",
        "acme" + ".rs:22",
        "acme" + ".rs:3000",
        "git.acme" + ".rs:81");
    assertNotFound("hostname", "acme.rs:81", "acme.rs:2999", "acme.rs:0", "acme.rs");
  }

  @Test
  void anUnknownEndIsAHostsBeforeAHighPort() {
    assertFound("hostname", "acme" + ".prod:1024", "acme" + ".prod:65535");
    assertNotFound(
        "hostname",
        "acme.prod:1023",
        "acme.prod:65536",
        "acme.prod:8",
        "acme.prod:80800",
        "acme.prod:102400",
        "acme.prod:8080x",
        "acmeWeb.prod:8080");
  }

  @Test
  void statesOfMachinesAreNoSwitchesAndNoPaths() {
    assertFound(
        "hostname",
        "db" + ".internal=truest",
        "web01.acme" + ".com=up",
        "web01.acme" + ".net=up",
        "web01.acme" + ".io=up",
        "web01.acme" + ".de=up",
        "mail.acme" + ".net=up");
    assertNotFound(
        "hostname",
        "db.internal=/x",
        "db.internal=$x",
        "db.internal=true",
        "db.internal=false",
        "mail.acme.de=up",
        "foo.acme.com=up",
        "web01.com=up");
  }

  @Test
  void abbreviationsAreShortAndGoOnAsSentencesDo() {
    assertFound(
        "hostname",
        "ad" + ".es. La cosa",
        "ad" + ".es/x",
        "ad" + ".io",
        "a" + ".io",
        "acme" + ".es");
    assertNotFound(
        "hostname", "p.es. la cosa", "n.ro 5", "ad.es. la cosa", "ad.es., la", "acme.pm");
  }

  @Test
  void anEndThatIsAWordIsAHostsWhereSomethingElseSaysSo() {
    assertFound(
        "hostname",
        "crm.acme" + ".support",
        "git.acme" + ".support",
        "acme1.acme" + ".support",
        "ac1.acme" + ".support",
        "drill.acme" + ".support/x",
        "drill.acme" + ".kaufen",
        "acme" + ".it",
        "www.acme" + ".it",
        "ab.acme" + ".it is");
    assertNotFound(
        "hostname",
        "drill.acme.support",
        "drill.acme.support/",
        "a1.acme.support",
        "the acme.it",
        "a.acme.it");
  }
}
