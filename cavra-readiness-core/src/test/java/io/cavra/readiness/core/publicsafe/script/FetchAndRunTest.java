package io.cavra.readiness.core.publicsafe.script;

import static io.cavra.readiness.core.publicsafe.text.RuleCheck.letters;
import static io.cavra.readiness.core.publicsafe.text.RuleCheck.spaces;

import io.cavra.readiness.core.publicsafe.text.RuleCheck;
import org.junit.jupiter.api.Test;

/** Where what was fetched or decoded is run, and where it is only spoken of. */
class FetchAndRunTest {

  private static final RuleCheck RUN = new RuleCheck(FetchAndRun::isIn);

  @Test
  void aFetchHasATarget() {
    RUN.finds(
        "curl a.b | sh",
        "curl a/b | sh",
        "curl a/5 | sh",
        "curl -s | sh",
        "curl $X | sh",
        "curl <x> | sh",
        "curl ://x | sh",
        "http http://x | sh");
    RUN.leaves(
        "curl x | sh",
        "curl /b | sh",
        "curl a/ | sh",
        "curl .b | sh",
        "curl a. b | sh",
        "curl a.5 | sh",
        "curl -1 | sh",
        "curl x-s | sh",
        "curl :/x | sh",
        "curl :x/ | sh",
        "acurl -s | sh");
  }

  @Test
  void whatADecodingReadsComesDownAPipeOrFromACall() {
    RUN.finds("| base64 -d | sh", "x | base64 -d | sh", ".downloadstring | sh");
    RUN.leaves("base64 -d | sh", "x downloadstring | sh");
  }

  @Test
  void theInterpreterStandsRightBehindThePipe() {
    RUN.finds(
        "curl -s |" + spaces(63) + "sh",
        "curl -s |& sh",
        "curl -s |&" + spaces(62) + "sh",
        "curl -s | /usr/bin/sh",
        "curl -s | sh.",
        "curl -s | python",
        "curl -s | . /dev/stdin",
        "curl -s | . /proc/self/fd/0",
        "http https://x | sh");
    RUN.leaves(
        "curl -s |" + spaces(64) + "sh",
        "curl -s |&" + spaces(63) + "sh",
        "curl -s | sho",
        "curl -s | . /tmp/x",
        "curl -s |",
        "http https://x | python");
  }

  @Test
  void aPipeReachesBackAThousandCharacters() {
    RUN.finds("curl -s " + letters(1024 - 8) + "| sh");
    RUN.leaves("curl -s " + letters(1024 - 7) + "| sh");
  }

  @Test
  void aSubstitutionStandsBehindAShell() {
    RUN.finds(
        "sh -c $(curl a.b)",
        "/sh $(curl a.b)",
        "sh" + spaces(45) + "$(curl a.b)",
        "bash <(" + spaces(47) + "curl a.b",
        ". <(curl a.b)",
        "eval `curl a.b`");
    RUN.leaves(
        "sh -c $(curl x)",
        "xsh $(curl a.b)",
        "-sh $(curl a.b)",
        "sh" + spaces(46) + "$(curl a.b)",
        "bash <(" + spaces(48) + "curl a.b",
        "sh (curl a.b)",
        "(curl a.b)",
        "curl a.b");
  }

  @Test
  void whatIsDecodedIsOneWord() {
    RUN.finds("sh -c $(base64 -d x)", "sh -c `base64 -d x`");
    RUN.leaves(
        "sh -c $(base64 -d )", "sh -c $(base64 -d x y)", "sh -c $(base64 -dx)", "sh -c $(base64)");
  }

  @Test
  void powerShellRunsWhatStandsInABracket() {
    RUN.finds(
        "iex (iwr a.b)",
        "iex(iwr a.b)",
        "invoke-expression (iwr a.b)",
        "[scriptblock (iwr a.b)",
        "iex downloadstring",
        "iex " + letters(124) + "downloadstring");
    RUN.leaves(
        "scriptblock (iwr a.b)", "x downloadstring", "iex " + letters(125) + "downloadstring");
  }

  @Test
  void codeStandsInTheBracketOfACall() {
    RUN.finds(
        "exec(base64",
        "exec(" + letters(59) + "base64",
        "exec((x)base64",
        "exec((x) (y)base64",
        "eval decode_base64($x)",
        "eval(atob(x))",
        "system(requests.get(x",
        "iex(x.urlopen(y",
        "eval(fromcharcode(1",
        "eval(b64decode");
    RUN.leaves(
        "exec(" + letters(60) + "base64",
        "xexec(base64",
        "exec()base64",
        "exec(x)base64",
        "exec((x))base64",
        "base64 exec(");
  }

  @Test
  void aLoaderHasAnAddress() {
    RUN.finds("mshta https://x", "mshta.exe https://x", "certutil -urlcache https://x");
    RUN.leaves("mshta the https://x", "xmshta https://x", "mshta x");
  }
}
