package io.cavra.readiness.core.publicsafe.network;

import static io.cavra.readiness.core.publicsafe.text.RuleCheck.letters;
import static io.cavra.readiness.core.publicsafe.text.RuleCheck.spaces;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import org.junit.jupiter.api.Test;

/** Machines of one label: behind a word for them, in URLs, and behind their users. */
class HostnameRuleTest {

  private static final RuleCheck HOST = new RuleCheck(new HostnameRule()::finds);

  @Test
  void aLabelStandsBehindAWordForIt() {
    HOST.finds(
        "host: buildbox",
        "hostname: buildbox",
        "host_name: buildbox",
        "my_hostname: buildbox",
        "_host: buildbox",
        "data source=buildbox",
        "dbHost: buildbox",
        "dbhost: buildbox",
        "mailhost: buildbox",
        "aHost: buildbox");
    HOST.leaves(
        "ghost: buildbox",
        "myhostname: buildbox",
        "xhost_name: buildbox",
        "localhost: buildbox",
        "aahost: buildbox",
        "AHost: buildbox");
  }

  @Test
  void marksMayStandAroundTheSeparator() {
    HOST.finds(
        "host   : buildbox",
        "\"host\": \"buildbox\"",
        "host: **buildbox",
        "host=***buildbox",
        "host: 'buildbox'",
        "host: `buildbox`");
    HOST.leaves("host    : buildbox", "host: ****buildbox");
  }

  @Test
  void theLabelIsAloneOrHasADigit() {
    HOST.finds(
        "host: buildbox.",
        "host: buildbox!!",
        "host: buildbox?!.",
        "host: buildbox7 is",
        "host: buildbox, is",
        "host: buildbox\nis",
        "host: buildbox port=5",
        "host: 1a",
        "host: a-b",
        "host: a_b",
        "host: fedora",
        "host: ed",
        "host: " + letters(63));
    HOST.leaves(
        "host: buildbox is",
        "host: buildbox!!!!",
        "host: buildbox port 5",
        "host: aborted",
        "host: wasted",
        "host: 12",
        "host: -",
        "host: " + letters(64));
  }

  @Test
  void theServerOfAConnectionHasMoreSettingsBehindIt() {
    HOST.finds(
        "server=buildbox;a=b",
        "server=buildbox;" + letters(62) + "=b",
        "server=" + letters(60) + "," + letters(65) + ";a=b");
    HOST.leaves(
        "server=buildbox;a",
        "server:buildbox;a=b",
        "xserver=buildbox;a=b",
        "server=buildbox;" + letters(63) + "=b",
        "server=" + letters(60) + "," + letters(66) + ";a=b");
  }

  @Test
  void aUserStandsBeforeALabelAndAPathOrBehindATool() {
    HOST.finds(
        "a@" + "buildbox:/x",
        "a@" + "buildbox:~x",
        "a@" + "buildbox:.x",
        "a@" + "b:/x",
        letters(33) + "@" + "buildbox:/x",
        "1" + letters(33) + "@" + "buildbox:/x",
        "ssh a@" + "buildbox",
        "ssh" + spaces(60) + " a@" + "buildbox",
        "ssh-copy-id a@" + "buildbox",
        "scp a@" + "buildbox");
    HOST.leaves(
        "a@buildbox:x",
        "1@buildbox:/x",
        "@buildbox:/x",
        "a@:/x",
        "a@1:/x",
        "1" + letters(32) + "@buildbox:/x",
        "ssh" + spaces(61) + " a@buildbox",
        "cat a@buildbox");
  }

  @Test
  void aUrlHasAHostWhereItsSchemeOrItsEndSaysSo() {
    HOST.finds(
        "http://build" + "box",
        "http://build" + "box.",
        "http://a,b",
        "http://127.0.0.1,build" + "box",
        "http://12",
        "foo://build" + "box.de",
        "foo://a.de");
    HOST.leaves("http://1.2", "http://.", "foo://buildbox", "foo://buildbox.xx", "foo://.de");
  }
}
