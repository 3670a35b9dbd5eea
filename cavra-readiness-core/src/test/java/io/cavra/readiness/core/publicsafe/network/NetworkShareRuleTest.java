package io.cavra.readiness.core.publicsafe.network;

import static io.cavra.readiness.core.publicsafe.text.RuleCheck.letters;
import static io.cavra.readiness.core.publicsafe.text.RuleCheck.spaces;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import org.junit.jupiter.api.Test;

/** Shares in every notation, and what only looks like one. */
class NetworkShareRuleTest {

  private static final RuleCheck SHARE = new RuleCheck(new NetworkShareRule()::finds);

  @Test
  void twoBackslashesBeginAShareAtTheEdgeOfAWord() {
    SHARE.finds(
        "\\\\\\\\srv\\\\share",
        "\\\\srv\\share",
        "\"\\\\srv\\share\"",
        "(\\\\srv\\share)",
        "\\\\?\\unc\\srv\\share",
        "\\\\.\\unc\\srv\\share",
        "\\\\f\\abc");
    SHARE.leaves(
        "x\\\\srv\\share", "\\\\?\\unc", "\\\\s\\share", "\\\\f\\ab", "\\\\s\\n", "\\\\s\\na");
  }

  @Test
  void emphasisIsAnEdgeToo() {
    SHARE.finds(
        "**\\\\srv\\share**",
        "***\\\\srv\\share***",
        "_\\\\srv\\share_",
        "x _\\\\srv\\share_",
        "** \\\\srv\\share**",
        "**\\\\srv\\" + letters(244) + "**");
    SHARE.leaves("x**\\\\srv\\share**", "**\\\\srv\\share", "**\\\\srv\\" + letters(250) + "**");
  }

  @Test
  void schemesOfSharesHaveAHost() {
    for (String scheme :
        new String[] {"smb", "smb2", "smb3", "cifs", "nfs", "nfs3", "nfs4", "afp", "file"}) {
      SHARE.finds(scheme + "://" + "srv/x");
    }
    SHARE.finds("file:////" + "srv/x", "smb://" + "srv:445/x");
    SHARE.leaves(
        "http://srv/x",
        "file:///x",
        "file:////",
        "file:////localhost/x",
        "smb://localhost/x",
        "smb://localhost:445/x",
        "smb://_x",
        "smb://-x");
  }

  @Test
  void twoSlashesCountAloneOrBesideTheWordForAShare() {
    SHARE.finds(
        "//srv" + "/share",
        "//sr" + "/share",
        "//srv" + "/share$ x",
        "//srv" + "/s$ x",
        "mount //srv" + "/share",
        "mount //sr" + "/s",
        "mount \"//srv" + "/share\"",
        "mount '//srv" + "/share'",
        "mount =//srv" + "/share",
        "mount (//srv" + "/share)",
        "mount" + spaces(43) + "//srv" + "/share x",
        "net use" + spaces(41) + "//srv" + "/share x");
    SHARE.leaves(
        "//srv/share x",
        "//srv1/share x",
        "//srv/$ x",
        "//s/share",
        "//sr/",
        "x//srv/share",
        "mount x//srv/share",
        "mount ://srv/share",
        "mount ///srv/share",
        "mount //s/share",
        "mount" + spaces(44) + "//srv/share x",
        "net use" + spaces(42) + "//srv/share x");
  }

  @Test
  void whatIsTheWholeTextIsAShareUnlessItIsAPathOrAFile() {
    SHARE.finds(
        "//nas" + "/public",
        "//na" + "/public",
        "//srv1" + "/notes.md",
        "//srv" + "/md",
        "//srv" + "/notes.mdx9",
        "//srv/" + "a".repeat(254));
    SHARE.leaves(
        "//src/main",
        "//srv/notes.md",
        "//sr/share.md",
        "//srv/.md",
        "//srv:1/public",
        "//srv[1]/share",
        "//srv/" + "a".repeat(255));
  }

  @Test
  void anExportTellsItsMachineItsRootOrItsMount() {
    SHARE.finds(
        "host" + ":/data",
        "ho" + ":/export",
        "host1" + ":/x",
        "h1" + ":/x",
        "ho-st" + ":/x",
        "ho.st" + ":/x",
        "-x host1" + ":/x",
        "nfs host" + ":/x",
        "nfs" + spaces(45) + "ho" + ":/x",
        letters(253) + "1" + ":/x",
        "\"host1" + ":/x\"",
        "é host1" + ":/x");
    SHARE.leaves(
        "host:/x",
        "h:/export",
        "1:/x",
        "notes.md:/x",
        "file:/data",
        "host1://x",
        "host1:x",
        "host1 :/x",
        "#host1:/x",
        "-v host1:/x",
        "--volume host1:/x",
        "nfs" + spaces(46) + "ho:/x",
        letters(254) + "1:/x",
        "localhost:/export",
        "127.0.0.1:/export");
  }
}
