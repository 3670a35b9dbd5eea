package io.cavra.readiness.core.publicsafe.network;

import static io.cavra.readiness.core.publicsafe.text.RuleCheck.letters;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import org.junit.jupiter.api.Test;

/** Users and passwords in URLs, before hosts, and side by side. */
class UrlCredentialsRuleTest {

  private static final RuleCheck USER = new RuleCheck(new UrlCredentialsRule()::finds);

  @Test
  void aUserOrAPasswordIsGiven() {
    USER.finds("http://u@" + "h", "http://u:p@" + "h", "http://:p@" + "h", "http://u:@" + "h");
    USER.leaves("http://@h", "http://<u>@h", "http://<u>:p@h", "http://u:<p>@h");
  }

  @Test
  void anEditionIsNoHost() {
    USER.finds(
        "go-ref://step@" + "v",
        "go-ref://step@" + "4x",
        "go-ref://s:p@" + "v4",
        "go-ref://step@" + "10.0.0.1",
        "go-ref://step@" + "h");
    USER.leaves("go-ref://step@v4", "go-ref://step@4", "go-ref://step@4.1-2");
  }

  @Test
  void aDigestIsNoHost() {
    USER.finds(
        "http://x@" + "sha256:" + "a".repeat(31),
        "http://x@" + "sha224:" + "a".repeat(32),
        "http://x@" + "shax:" + "a".repeat(32));
    USER.leaves(
        "http://x@sha1:" + "a".repeat(32),
        "http://x@sha256:" + "a".repeat(32),
        "http://x@sha384:" + "a".repeat(32),
        "http://x@sha512:" + "a".repeat(32),
        "//u:p@sha256:" + "a".repeat(32));
  }

  @Test
  void withoutASchemeThereAreSlashesAPortOrAPath() {
    USER.finds(
        "//u:p@" + "h",
        "u:p@" + "h:1",
        "u:p@" + "h.de/x",
        "u:p@" + "10.0.0.1/x",
        "//" + letters(126) + ":p@" + "h");
    USER.leaves(
        "/u:p@h",
        "u:p@h",
        "u:p@h:x",
        "u:p@h/x",
        "u:p@h.de",
        "u:p@h.1/x",
        "u:p@10.0.0/x",
        "u:p@.de/x",
        "//u:@h",
        "//:p@h",
        "//u:p@",
        "//u:p@-h",
        "//" + letters(127) + ":p@h");
  }

  @Test
  void oracleWritesAUserBeforeTheSign() {
    USER.finds(
        "jdbc:oracle:thin:scott/tiger@" + "h",
        "jdbc:oracle::u@" + "h",
        "jdbc:oracle:thin:x jdbc:oracle:thin:scott/tiger@" + "h");
    USER.leaves("jdbc:oracle:thin", "jdbc:oracle:thin:@h", "jdbc:oracle:thin:<u>@h");
  }

  @Test
  void aUserStandsBesideAPassword() {
    USER.finds(
        "user=u;password" + "=p",
        "User Id=u;Password" + "=p",
        "user_name=u;pwd" + "=p",
        "x?user=u&pwd" + "=p",
        "x?uid=u&pwd" + "=p",
        "host=h user=u password" + "=p",
        "server=h uid=u pwd" + "=p",
        "hostaddr=h uid=u pwd" + "=p",
        "x user=u pwd" + "=p host=h");
    USER.leaves(
        "user=u password=p",
        "host=h user=u",
        "host=h;user=u",
        "username=u;x=p",
        "hoster=h uid=u pwd=p",
        "x?user=u&pwd=",
        "x?user=&pwd=p",
        "user=u;password=<p>",
        "user=<u>;password=p");
  }
}
