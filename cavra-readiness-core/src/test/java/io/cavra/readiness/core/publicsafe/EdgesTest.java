package io.cavra.readiness.core.publicsafe;

import static io.cavra.readiness.core.publicsafe.Judgement.assertClean;
import static io.cavra.readiness.core.publicsafe.Judgement.assertFound;
import static io.cavra.readiness.core.publicsafe.Plant.joined;

import org.junit.jupiter.api.Test;

/** What stands directly around a find: other scripts, brackets, Markdown, escapes. */
class EdgesTest {

  private static final String PASSWORD = Plant.random(Plant.BASE62, 12, 31);

  @Test
  void scriptsWithoutSpacesAreEdges() {
    assertFound("ip_address", joined("地址", "fe80::1c2d:", "3e4f:5a6b", "可达"));
    assertFound("license_server", joined("使用", "27000", "@licbox", "服务器"));
    assertFound("network_share", joined("共享", "\\\\filer", "\\builds", "目录"));
    assertFound("script", joined("先运行", "systemctl stop x ", "&& systemctl start x"));
  }

  @Test
  void markdownIsAnEdge() {
    assertFound("ip_address", joined("_10.1", ".2.3_"));
    assertFound("hostname", joined("_build.quor", "vane.com_"), "**host**: buildbox7");
    assertFound("license_server", joined("_27000", "@licbox_"));
    assertFound("network_share", joined("**\\\\filer", "\\builds**"));
    assertFound(
        "credential_assignment",
        joined("**pass", "word**: ", PASSWORD),
        joined("**pass", "word:** ", PASSWORD),
        joined("| pass", "word | ", PASSWORD, " |"));
  }

  @Test
  void escapesOfJsonAreTakenOffHoweverManyThereAre() {
    assertFound(
        "credential_assignment",
        joined("{\\\"pass", "word\\\":\\\"", PASSWORD, "\\\"}"),
        joined("{\\\\\\\"pass", "word\\\\\\\":\\\\\\\"", PASSWORD, "\\\\\\\"}"));
    assertFound("url_credentials", joined("https:\\/\\/bob:", PASSWORD, "@quorvane.com\\/x"));
    assertFound("hostname", "\\\"host\\\":\\\"buildbox7\\\"");
    assertFound("script", "\\\"git pull && make install\\\"");
  }

  @Test
  void commandsBehindProseAreFound() {
    assertFound(
        "script",
        "Run `systemctl stop agent && systemctl start agent` on the machine.",
        "Run `cd /tmp; rm -rf x` now",
        "Please run git pull && make install",
        "「git pull && make install」",
        "1. systemctl stop x\n2. systemctl start x",
        "- `systemctl stop x`\n- `systemctl start x`");
    assertClean(
        "Run `make clean`, then `make all`.",
        "- git tag signed\n- docker image published",
        "1. make a copy\n2. test it",
        "R&D && QA agree");
  }

  @Test
  void secretsInOtherNotationsAreFound() {
    assertFound(
        "credential_assignment",
        joined("set(\"db.pass", "word\", \"", PASSWORD, "\")"),
        joined("<add key=\"pass", "word\" value=\"", PASSWORD, "\"/>"));
    assertFound(
        "credential_assignment", joined("密码", "是Xy7kd93kdk"), joined("パスワード", "はXy7kd93kdkです"));
    assertClean(
        "| token | 2026-11-10T15:40:00Z |",
        "| password | docs/password-policy-v2.md |",
        "版本是1.2.3.4",
        "\"password\", \"token\", \"secret\"");
    assertFound("url_credentials", joined("host=db user=bob pass", "word=", PASSWORD));
  }

  @Test
  void onlyVersionWordsExcuseFourNumbers() {
    assertFound("ip_address", joined("section 7.6", ".1.2"), joined("release to 10.1", ".2.3 now"));
    assertClean("version 7.6.1.2", "upgraded from 7.6.1.2 to 7.6.1.3", "v7.6.1.2");
  }

  @Test
  void abbreviationsAreNoHosts() {
    assertClean(
        "Vedi p.es. il documento",
        "ad.es. questo",
        "n.ro 5",
        "p.ex. ceci",
        "t.ex. detta",
        "d.h. so");
    assertFound("hostname", joined("t", ".co/x"), joined("see quor", ".es. il resto"));
  }

  @Test
  void headersThatHoldAKeyAreFoundWhateverTheKeyIsLike() {
    assertFound(
        "auth_header",
        "X-API-Key: " + "opensesame",
        "x_api_key: " + "opensesame",
        "Authorization: Bearer \"" + "abc123xyz\"",
        "sent Authorization: Bearer " + "qkzvwjxbfhtplmdr to it",
        "Bearer " + "abc123xyz");
    assertClean(
        "X-API-Key: required",
        "X-API-Key: the key of the caller",
        "Authorization: board",
        "Authorization: Bearer \"<token>\"",
        "Authorization: Bearer tokens are rotated",
        "Authorization: Bearer 'token'",
        "X-Auth: kerberos",
        "X-Hub-Signature: sha256",
        "Bearer Section4.2 applies",
        "Bearer k8s-tokens are rotated daily",
        "bearer oauth2.0");
  }

  @Test
  void commandsThatNeedNothingBehindThemMakeARowWithAnother() {
    assertFound(
        "script",
        "rm -rf /opt/x; reboot",
        "kubectl drain n1\nreboot",
        "uname -a; id",
        "whoami; id");
    assertClean("Drain the node; reboot", "reboot; wait for the node", "Kind; id; date");
  }

  @Test
  void whatIsUpgradedMayBeAMachine() {
    assertFound("ip_address", "We upgraded 10.0.0.5 to it.", "Upgrade 192.168.1.7 first.");
    assertClean(
        "git tag 10.4.2.1",
        "upgraded 7.6.1.2",
        "upgraded to 10.2.0.1",
        "release 10.2.0.1",
        "tag 7.6.1.2");
  }

  @Test
  void exportsAreFoundInCodeMarksToo() {
    assertFound("network_share", "Mounted `nas01:/export/home` first");
    assertClean("`GET:/data/items`", "`read:/data/items`", "{url:/public/x}");
  }

  @Test
  void wordsForNothingAreNoHosts() {
    assertClean("host: n/a", "host: TBD", "host: tba");
    assertFound("hostname", "host: build7");
  }
}
