package io.cavra.readiness.core.publicsafe.network;

import static io.cavra.readiness.core.publicsafe.Judgement.assertClean;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFound;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFoundUnder;
import static io.cavra.readiness.core.publicsafe.Judgement.assertNotFound;
import static io.cavra.readiness.core.publicsafe.Judgement.rulesIn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The rules {@code ip_address}, {@code hostname}, {@code email}, {@code license_server}, {@code
 * network_share}.
 */
class AddressRulesTest {

  private static final String LAN = "10.20." + "30.40";

  @Test
  void ipAddressFindsEveryNotation() {
    assertFound(
        "ip_address",
        LAN,
        LAN + ":8443",
        LAN + "/24",
        "reached " + LAN + ".",
        "(" + LAN + ")",
        "http://" + LAN + "/x",
        "地址" + LAN + "可用",
        "8.8." + "8.8",
        "127.0.0.1 and " + LAN,
        "version 1.2.3.4 at " + LAN,
        "fe80::" + "1%eth0",
        "[2a00:1450:4001::" + "200e]:443",
        "2a00:1450:4001:81b:0:0:0:" + "200e",
        "fd12:3456:789a::/48",
        "::ffff:" + LAN,
        "64:ff9b::" + LAN,
        "1.2.3." + "4");
  }

  @Test
  void ipAddressLeavesOthersAlone() {
    assertNotFound(
        "ip_address",
        "127.0.0.1",
        "127.8.9.10:80",
        "0.0.0.0",
        "0.0.0.0/0",
        "192.0.2.17",
        "198.51.100.1:443",
        "203.0.113.9/32",
        "::1",
        "::",
        "[::1]:8080",
        "2001:db8::17",
        "2001:DB8:1:2:3:4:5:6",
        "3fff:0:1::2",
        "::ffff:127.0.0.1",
        "::ffff:192.0.2.1",
        "v1.2.3.4",
        "version=1.2.3.4",
        "versions 1.2.3.4, 1.2.3.5 and 1.2.3.6",
        "1.2.3",
        "1.2.3.4.5",
        "1.2.3.256",
        "15:40:00",
        "00:1a:2b:3c:4d:5e",
        "aa:bb:cc:dd:ee:ff:00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd",
        "cafe::",
        "std::",
        "1.2.3.4-SNAPSHOT",
        "版本 1.2.3.4");
  }

  @Test
  void hostnameFindsNames() {
    assertFound(
        "hostname",
        "build.acme" + ".com",
        "BUILD.ACME" + ".COM",
        "build.acme" + ".com.",
        "see build.acme" + ".com, then",
        "https://build.acme" + ".com/job/1",
        "db01.prod.acme" + ".internal",
        "printer" + ".local",
        "redis.default" + ".svc",
        "ad" + ".corp",
        "http://jenkins" + "/job/1",
        "https://jenkins" + ":8443",
        "ssh://git" + "server/x.git",
        "postgres://db" + "01/x",
        "kafka://broker" + "1:9092",
        "host: build" + "box7",
        "host=db" + "01 port=5432",
        "请访问build.acme" + ".com查看",
        "xn--bcher-kva" + ".de",
        "bücher" + ".de",
        "公司" + ".cn",
        "https://foo.bar" + ".prod/x",
        "github" + ".com/acme/repo",
        "registry.acme" + ".io/team/app:1.2",
        "api.acme" + ".co.uk",
        "git.acme" + ".dev",
        "git@git" + "lab:team/repo.git".replace("team", "/team"),
        "git@git.acme" + ".com:team/repo.git",
        "jdbc:sqlserver://db" + "host;databaseName=x",
        "jdbc:oracle:thin:@db" + "host:1521:x",
        "deploy.acme.sh" + ":8443",
        "mongodb://db" + "01:27017,db02:27017/x",
        "*.acme" + ".com",
        "build。acme" + "。com");
    assertFoundUnder("hostname", "host", "build" + "box7");
    assertFoundUnder("hostname", "hostname", "db" + "01");
  }

  @Test
  void hostnameLeavesOthersAlone() {
    assertClean(
        "localhost",
        "http://localhost:8000/x",
        "example.com",
        "https://docs.example.org/x",
        "build.example",
        "a.test",
        "x.invalid",
        "app.localhost",
        "EXAMPLE.COM",
        "example.com.",
        "http://127.0.0.1:8000/",
        "host: localhost",
        "host: unknown",
        "https://${HOST}/x",
        "https://<host>/x",
        "go-drill://ci/run-7",
        "evidence://store/item",
        "io.cavra",
        "1.2.com2");
    assertNotFound("hostname", "done.Net result", "passed.Internal review", "it is.No problem");
  }

  @Test
  void ipAddressFindsAddressesThatRunOnFromAName() {
    assertFound(
        "ip_address",
        "addr:fe80::" + "1ff:fe23:4567:890a",
        "ip:fd00:" + ":1234",
        "node_" + LAN,
        LAN + "_node");
    assertNotFound(
        "ip_address",
        "agent_1.2.3.4_amd64",
        "Version n° 1.2.3.4",
        "ver. 1.2.3.4",
        "Vers. 10.0.1.2",
        "rev. 10.0.1.2",
        "v. 10.0.1.2",
        "mac:00:1a:2b:3c:4d:5e");
    assertFound("ip_address", "in the release. " + LAN, "over. " + LAN);
  }

  @Test
  void hostnameFindsPrivateNamesInPathsCallsAndSettings() {
    assertFound(
        "hostname",
        "docs/db01" + ".internal",
        "go-drill://ci/runner01" + ".corp",
        "db_1" + ".internal",
        "my_db" + ".corp",
        "db01" + ".internal(primary)",
        "db01" + ".internal=up",
        "www.acme" + ".pl",
        "shop.acme" + ".com.pl",
        "shop.acme" + ".com.au",
        "acme.com" + ".ar",
        "vpn.acme" + ".insurance");
    assertNotFound(
        "hostname",
        "hh.mm.ss",
        "latency.ms",
        "this.internal(x)",
        "config.internal=true",
        "run_report.pl",
        "src/lib.rs");
  }

  @Test
  void hostnameFindsOneLabelBehindWordsForHost() {
    assertFound(
        "hostname",
        "host: jen" + "kins.",
        "mailhost: re" + "lay",
        "dbhost=re" + "lay",
        "{\"dbHost\":\"re" + "lay\"}");
    assertFoundUnder("hostname", "host_name", "re" + "lay");
    assertNotFound("hostname", "host:port", "host: restarted", "localhost: relay", "ghost: relay");
  }

  @Test
  void emailFindsAddresses() {
    assertFound(
        "email",
        "ops@acme" + ".com",
        "Ops.Team+drill@mail.acme" + ".co.uk",
        "mailto:ops@acme" + ".de",
        "<ops@acme" + ".io>",
        "OPS@ACME" + ".COM",
        "ops%40acme" + ".com",
        "jürgen@bücher" + ".de",
        "ops@acme" + ".internal",
        "联系ops@acme" + ".com处理");
    assertEquals(List.of("email"), rulesIn("ops@acme" + ".com"));
    assertClean(
        "ops@example.com",
        "a@b.example",
        "user@localhost",
        "@release-agent",
        "icon@2x.png",
        "actions/checkout@v4",
        "pkg@1.2.3",
        "a @ b.c",
        "name@sha256");
  }

  @Test
  void emailFindsAddressesInsideOfUrls() {
    assertFound(
        "email",
        "https://example.com/users/ops@acme" + ".com",
        "https://example.com/users/ops@acme" + ".com/profile",
        "https://example.com/?u=ops@acme" + ".com&x=1",
        "https://example.com/?u=ops%40acme" + ".com",
        "go-approval://board/ops@acme" + ".com",
        "ops@acme" + ".com:approved",
        "ops@acme" + ".photography");
    assertNotFound(
        "email",
        "https://bob@acme" + ".com/x",
        "https://bob:x1y2@acme" + ".com/x",
        "run@v1.2.final",
        "git@acme" + ".com:team/tool.git",
        "git@acme" + ".com:tool.git",
        "git@acme" + ".com:/srv/tool");
  }

  @Test
  void licenseServerFindsPortsAndVariables() {
    assertFound(
        "license_server",
        "27000@" + "flexhost",
        "LM_LICENSE_FILE=" + "27000@flexhost",
        "LM_LICENSE_FILE=" + "/opt/flex/license.dat",
        "export XILINXD_LICENSE_FILE=" + "2100@lic",
        "MLM_LICENSE_FILE: " + "27000@a:27000@b",
        "license server: " + "flexhost",
        "SERVER flexhost " + "001122334455 27000\nVENDOR xilinxd",
        "5280@lic.acme" + ".com");
    assertFoundUnder("license_server", "LM_LICENSE_FILE", "27000@" + "flexhost");
    assertFoundUnder("license_server", "license_server", "flex" + "host");
    assertClean(
        "LM_LICENSE_FILE=",
        "LM_LICENSE_FILE=<port@host>",
        "port@host",
        "LICENSE=MIT",
        "license_file = LICENSE",
        "license: Apache-2.0",
        "no license server is needed",
        "license server: none");
  }

  @Test
  void networkShareFindsPaths() {
    assertFound(
        "network_share",
        "\\\\" + "fileserver\\share",
        "\\\\" + "server\\c$\\x",
        "copy to \\\\" + "nas01\\drops\\x.zip",
        "\\\\\\\\" + "server\\\\share",
        "smb://" + "server/share",
        "nfs://" + "filer/vol/x",
        "server:" + "/export",
        "nas01:" + "/data/drills",
        "mount -t cifs //" + "server/share /mnt",
        "file://" + "server/share/x",
        "\\\\?\\UNC\\" + "server\\share");
    assertNotFound(
        "network_share",
        "C:\\Users\\x",
        "C:\\\\Users\\\\x",
        "\\d+\\w",
        "\\\\d+",
        "a\\\\b",
        "file:///etc/x",
        "// a comment",
        "https://example.com//x/y",
        "PATH=/usr/bin:/bin",
        "\\\\localhost\\c$",
        "data:/var/lib",
        "volume:/data",
        "\\n\\t");
  }
}
