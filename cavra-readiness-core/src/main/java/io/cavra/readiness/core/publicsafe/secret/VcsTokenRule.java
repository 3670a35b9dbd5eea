package io.cavra.readiness.core.publicsafe.secret;

import io.cavra.readiness.core.publicsafe.secret.TokenShapes.Of;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;

/** Tokens of source hosts and of package registries, by their documented shapes. */
public final class VcsTokenRule implements Rule {

  private static final TokenShapes SHAPES =
      new TokenShapes()
          .exactly(36, Of.ALNUM, "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "npm_")
          .atLeast(30, Of.WORD, "ghp_", "gho_", "ghu_", "ghs_", "ghr_")
          .exactly(82, Of.WORD, "github_pat_")
          .atLeast(36, Of.WORD, "github_pat_")
          .exactly(40, Of.LOWER_HEX, "v1.", "glptt-")
          .exactly(20, Of.ALNUM, "glpat-", "gldt-", "glrt-", "glft-", "GR1348941")
          .atLeast(
              20,
              Of.DOTTED,
              "glpat-",
              "gldt-",
              "glrt-",
              "glrtr-",
              "glptt-",
              "glcbt-",
              "glimt-",
              "glagent-")
          .atLeast(20, Of.DOTTED, "gloas-", "glft-", "glsoat-", "glffct-", "glwt-", "GR1348941")
          .atLeast(20, Of.BASE64, "ATBB", "ATCTT3xFf", "ATATT3xFf", "ATSTT3xFf", "BBDC-")
          .atLeast(36, Of.ALNUM, "npm_")
          .atLeast(16, Of.TOKEN, "pypi-")
          .exactly(48, Of.HEX, "rubygems_")
          .atLeast(40, Of.HEX, "rubygems_")
          .exactly(43, Of.LOWER, "oy2")
          .exactly(32, Of.ALNUM, "cio")
          .exactly(27, Of.ALNUM, "dckr_pat_")
          .atLeast(20, Of.TOKEN, "dckr_pat_", "dckr_oat_")
          .atLeast(10, Of.ALNUM, "AKCp")
          .atLeast(40, Of.ALNUM, "cmVmdGtu", "CLOJARS_")
          .atLeast(
              20,
              Of.WORD,
              "ddp_",
              "jsrp_",
              "slk_",
              "packagist_",
              "cnpm_",
              "hexpm_",
              "gitea_",
              "gto_",
              "fgp_");

  @Override
  public String id() {
    return "vcs_token";
  }

  @Override
  public long features() {
    return Features.RUN_16;
  }

  @Override
  public boolean finds(Text text) {
    return SHAPES.find(text) || hasAzureDevOps(text);
  }

  /** A token of Azure DevOps is known by the mark near its end. */
  private static boolean hasAzureDevOps(Text text) {
    for (int i = text.find("azdo", 0); i >= 0; i = text.find("azdo", i + 1)) {
      int from = i - 76;
      int end = i + 8;
      boolean whole =
          from >= 0 && !Ascii.isAlnum(text.at(from - 1)) && !Ascii.isAlnum(text.at(end));
      for (int k = from; whole && k < end; k++) {
        whole = Ascii.isAlnum(text.at(k));
      }
      if (whole && text.counts(from, end)) {
        return true;
      }
    }
    return false;
  }
}
