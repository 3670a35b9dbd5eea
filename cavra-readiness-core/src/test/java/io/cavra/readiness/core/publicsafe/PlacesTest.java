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
        joined("Acme", ".Corp"),
        joined("fs.acme", ".Local"));
    assertClean(
        "Foo.Local",
        "Thread.Local",
        "Scope.Internal",
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

  @Test
  void hostnameFindsOneLabelInUrlsOfDatabases() {
    assertFound(
        "hostname",
        joined("jdbc:oracle:thin:@//pr", "od1:1521/XE"),
        joined("jdbc:oracle:oci:@//pr", "od1:1521/XE"),
        joined("jdbc:oracle:oci:@pr", "od1:1521:x"),
        joined("jdbc:mysql:loadbalance://pr", "od1:3306,prod2/x"),
        joined("jdbc:mysql:replication://pr", "od1:3306/x"),
        joined("mysqlx://pr", "od1"));
    assertClean(
        "jdbc:oracle:thin:@//localhost:1521/XE",
        "jdbc:mysql:loadbalance://localhost:3306/x",
        "jdbc:h2:file:///tmp/x",
        "jdbc:tc:mysql:8.0://hostname/db",
        "git+ref://main/3f2c1ab");
  }

  @Test
  void hostnameFindsOneLabelInMarkdown() {
    assertFound(
        "hostname",
        joined("Host: **pr", "od1**"),
        joined("host: *pr", "od1*"),
        joined("**Host:** pr", "od1"));
    assertClean(
        "Host: **unknown**",
        "host: *any*",
        "host: * means all",
        "**host:** the machine that runs it",
        "Host: ***");
  }

  @Test
  void hostnameFindsEndingsThatAreRegistered() {
    assertFound(
        "hostname",
        joined("www.acme", ".kaufen"),
        joined("portal.acme", ".kaufen"),
        joined("vault.prod.acme", ".versicherung"),
        joined("status.acme", ".support"),
        joined("vpn.acme", ".hotels"));
    assertClean(
        "configure.ac",
        "src/configure.ac",
        "Makefile.am",
        "data.city.hotels",
        "drill.result.support",
        "status.check.run",
        "metrics.system.network");
  }

  @Test
  void networkShareFindsSharesWithSlashes() {
    assertFound(
        "network_share",
        joined("//fs", "01/share"),
        joined("//fs", "01/share/a"),
        joined("//fs", "01/share/x.txt"),
        joined("//filer", "/share/docs"),
        joined("copied to //fs", "01/c$/x"),
        joined("//fs", "01/share /mnt cifs rw 0 0"));
    assertClean(
        "//see/also",
        "// note",
        "//src/main:target",
        "//src/main/java/io/x",
        "bazel build //services/api/v1:image",
        "//conf/x.json",
        "//tools/v2/x",
        "//third_party/zlib1/x.h",
        "//div[1]/a",
        "//book/title/text");
  }

  @Test
  void networkShareFindsMounts() {
    assertFound(
        "network_share",
        joined("filer", ":/vol1 /mnt nfs rw"),
        joined("mount filer", ":/vol1 /mnt"),
        joined("mount -o ro filer", ":/x /mnt"),
        joined("nfs4://", "fs01/x"),
        joined("smb2://", "fs01/x"));
    assertClean("docker run --mount data:/x /bin/sh", "bind mount src:/dst", "mount path:/data");
  }

  @Test
  void networkShareFindsDevicesAndNamesOfOneLetter() {
    assertFound(
        "network_share",
        joined("\\\\.\\UNC\\", "fs01\\share"),
        joined("\\\\a", "\\b"),
        joined("copy x to \\\\f", "\\share"));
    assertClean(
        "\\\\d\\w",
        "\\\\s\\d",
        "\\\\n\\t",
        "\\\\a\\n",
        "\\\\n\\text",
        "\\\\d\\word",
        "\\\\.\\pipe\\x");
  }

  @Test
  void licenseServerFindsVariablesInEveryNotation() {
    assertFound(
        "license_server",
        joined("setenv LM_LICENSE", "_FILE /opt/flex/license.dat"),
        joined("ENV LM_LICENSE", "_FILE /opt/flex/license.dat"),
        joined("setx LM_LICENSE", "_FILE \"C:\\flex\\license.dat\""),
        joined("LM_LICENSE", "_FILE?=/opt/x"),
        joined("LM_LICENSE", "_FILE+=/opt/x"),
        joined("os.environ[\"LM_LICENSE", "_FILE\"]=\"/opt/x\""),
        joined("{\"name\":\"LM_LICENSE", "_FILE\",\"value\":\"/opt/x\"}"),
        joined("- name: LM_LICENSE", "_FILE\n  value: /opt/x"),
        joined("LSHOST=", "lic1"),
        joined("LSFORCEHOST=", "lic1"));
    assertClean(
        "unsetenv LM_LICENSE_FILE",
        "setenv LM_LICENSE_FILE <path>",
        "set LM_LICENSE_FILE before the run",
        "ENV LM_LICENSE_FILE is not set",
        "the ENV LM_LICENSE_FILE points to nothing",
        "LSHOST=",
        "{\"name\":\"LM_LICENSE_FILE\",\"value\":\"\"}",
        "{\"name\":\"LM_LICENSE_FILE\"},{\"name\":\"A\",\"value\":\"b\"}");
  }

  @Test
  void licenseServerFindsLowPorts() {
    assertFound(
        "license_server",
        joined("80@", "lic1"),
        joined("1@", "srv"),
        joined("served by 80@", "lic1 now"));
    assertClean(
        "2@3",
        "user 5@home prose",
        "icon 2@2x",
        "step 2@v4",
        "run-7@sha256",
        "image:12@sha256:" + "0123456789abcdef".repeat(4));
  }

  @Test
  void ipAddressFindsShortAddressesInTheirNotation() {
    assertFound(
        "ip_address",
        joined("http://[ab:", ":1]/"),
        joined("https://[a:", ":1]:8443/x"),
        joined("[ab:", ":cd]:443"),
        joined("[:", ":2]:80"),
        joined(":", ":5/128"),
        joined("ab:", ":1/64"),
        joined("ab:", ":1%eth0"),
        joined("ip=:", ":5"),
        joined("ipv6: ab:", ":cd"),
        joined("inet6 ab:", ":1"),
        joined("addr ab:", ":1"));
    assertClean(
        "http://[::1]/",
        "[::]:80",
        "::1/128",
        "ip=::1",
        "std::a",
        "a::b alone",
        "a::b/2",
        "list[::5]",
        "x = a[::2] / 8",
        "std::c / 16",
        "the address a::b",
        "a::b%s0");
  }

  @Test
  void ipAddressFindsNumbersBehindWordsOfOtherThings() {
    assertFound(
        "ip_address",
        joined("the conversion 10.1", ".2.3 ran on"),
        joined("inversion=10.1", ".2.3"),
        joined("diversion 10.1", ".2.3"),
        joined("node10.1", ".2.3"),
        joined("runner10.1", ".2.3"),
        joined("pod192.168", ".3.4"));
    assertClean(
        "v10.1.2.3",
        "rev10.1.2.3",
        "jdk11.0.12.1",
        "macos10.15.7.1",
        "minversion=1.2.3.4",
        "javaversion 1.2.3.4",
        "Versionen 1.2.3.4",
        "subversion 1.2.3.4",
        "snappy-1.1.10.4.jar");
  }

  @Test
  void ipAddressLeavesVersionsInPathsAndRangesAlone() {
    assertClean(
        "cavra-runtime-1.4.2.1-linux.zip",
        "evidence/1.2.3.4/summary.json",
        "org/xerial/snappy/snappy-java/1.1.10.4/snappy-java-1.1.10.4.pom",
        "version: `1.2.3.4`",
        "version **1.2.3.4**",
        "version >=1.2.3.4 <1.2.4.0",
        "version range [1.2.3.4,1.2.3.9)",
        "[1.2.3.4,2.0.0.0)",
        "[1.0,1.2.3.4)",
        "(,1.2.3.4]",
        "~>1.2.3.4",
        ">= 1.2.3.4, < 2.0.0.0",
        "versions: 1.2.3.4; 1.2.3.5",
        "cavra -v 1.2.3.4");
    assertFound(
        "ip_address",
        joined("https://10.1", ".2.3/summary.json"),
        joined("http://8.8", ".8.8/x.json"),
        joined("ssh 10.1", ".2.3"),
        joined("ssh -v 10.1", ".2.3"),
        joined("10.1", ".2.3/24"),
        joined("host/10.1", ".2.3"),
        joined("[10.1", ".2.3,10.1.2.4]"),
        joined("ns-8.8", ".8.8-access.log"),
        joined("version 1.2.3.4; 10.1", ".2.3"));
  }
}
