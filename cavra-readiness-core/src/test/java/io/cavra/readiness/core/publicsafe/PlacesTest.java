package io.cavra.readiness.core.publicsafe;

import static io.cavra.readiness.core.publicsafe.Judgement.assertClean;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFound;
import static io.cavra.readiness.core.publicsafe.Plant.joined;

import org.junit.jupiter.api.Test;

/** Names and addresses of places in the notations that are nearly those of other things. */
class PlacesTest {

  @Test
  void hostnameFindsPrivateNamesWithCapitalSuffixes() {
    assertFound(
        "hostname",
        joined("Fs01", ".Corp"),
        joined("host Fs01", ".Corp is down"),
        joined("Fs01", ".Corp:443"),
        joined("DB", ".Corp"),
        joined("prod-db", ".Internal"),
        joined("NAS", ".Local"),
        joined("Server", ".Lan"),
        joined("Vault", ".Intranet"),
        joined("fs.acme", ".Local"));
    assertClean(
        "Foo.Local",
        "Thread.Local",
        "Scope.Internal",
        "Acme.Corp",
        "com.acme.Internal",
        "passed.Internal review",
        "in Q3.Internal review",
        "version 2.1.Internal",
        "it was done.Local tests follow");
  }

  @Test
  void hostnameFindsStatesOfMachinesAmongSettings() {
    assertFound(
        "hostname",
        joined("db", ".internal=up"),
        joined("db", ".corp=1"),
        joined("db01.prod.acme", ".com=10"),
        joined("build.acme", ".com=up"));
    assertClean(
        "server.port=8080",
        "logging.level.com=debug",
        "log4j.logger.com=DEBUG",
        "logging.level.io.cavra=debug",
        "java.io.tmpdir=/tmp",
        "maven.repo.local=/tmp/m2",
        "git.local=true",
        "app.title.de=x",
        "config.internal=true",
        "feature.internal=on",
        "user.home=/root");
  }
}
