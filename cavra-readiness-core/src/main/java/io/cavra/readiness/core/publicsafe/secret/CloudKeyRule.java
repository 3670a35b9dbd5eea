package io.cavra.readiness.core.publicsafe.secret;

import io.cavra.readiness.core.publicsafe.key.KeyMeaning;
import io.cavra.readiness.core.publicsafe.secret.TokenShapes.Of;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;

/**
 * Access keys of the large clouds and API keys of well-known services, by their documented shapes.
 */
public final class CloudKeyRule implements Rule {

  private static final TokenShapes SHAPES =
      new TokenShapes()
          // Amazon, Google, Alibaba, Tencent, Yandex, Scaleway
          .exactly(16, Of.UPPER, "AKIA", "ASIA", "ABIA", "ACCA", "AROA", "AIDA", "AGPA", "AIPA")
          .exactly(16, Of.UPPER, "ANPA", "ANVA")
          .atLeast(36, Of.TOKEN, "amzn.mws.")
          .atLeast(60, Of.BASE64, "IQoJb3JpZ2lu", "FwoGZXIvYXdz", "ABSK", "bedrock-api-key-")
          .exactly(35, Of.TOKEN, "AIza")
          .exactly(28, Of.ALNUM, "GOCSPX-")
          .atLeast(20, Of.TOKEN, "GOCSPX-", "ya29.", "1//0")
          .atLeast(40, Of.TOKEN, "AQ.Ab")
          .exactly(57, Of.UPPER, "GOOG1")
          .exactly(20, Of.UPPER, "GOOG")
          .atLeast(12, Of.ALNUM, "LTAI")
          .atLeast(13, Of.ALNUM, "AKID")
          .atLeast(30, Of.TOKEN, "AQVN", "YCA", "t1.9eu")
          .exactly(17, Of.UPPER, "SCW")
          // language models
          .atLeast(
              20, Of.TOKEN, "sk-proj-", "sk-svcacct-", "sk-admin-", "sk-ant-", "sk-or-", "sk-lf-")
          .exactly(48, Of.ALNUM, "sk-")
          .atLeast(32, Of.ALNUM, "sk-")
          .atLeast(
              20, Of.TOKEN, "xai-", "pplx-", "pcsk_", "tvly-", "lsv2_pt_", "lsv2_sk_", "nvapi-")
          .exactly(34, Of.ALNUM, "hf_")
          .atLeast(30, Of.ALNUM, "hf_", "api_org_", "r8_", "gsk_", "fw_")
          // payment and messages
          .exactly(
              24, Of.ALNUM, "sk_live_", "sk_test_", "rk_live_", "rk_test_", "pk_live_", "pk_test_")
          .atLeast(
              10, Of.WORD, "sk_live_", "sk_test_", "rk_live_", "rk_test_", "pk_live_", "pk_test_")
          .atLeast(24, Of.BASE64, "whsec_")
          .atLeast(22, Of.TOKEN, "sq0atp-", "sq0csp-", "sq0idp-")
          .atLeast(40, Of.TOKEN, "EAAA", "EAACEdEose0cBA")
          .exactly(32, Of.HEX, "SK", "AC", "key-", "pubkey-")
          .atLeast(40, Of.DOTTED, "SG.", "xkeysib-", "xsmtpsib-")
          .atLeast(
              20,
              Of.TOKEN,
              "FLWSECK-",
              "FLWSECK_TEST-",
              "EZAK",
              "EZTK",
              "shippo_live_",
              "shippo_test_")
          .atLeast(16, Of.TOKEN, "access_token$production$", "rzp_live_", "rzp_test_")
          .atLeast(20, Of.WORD, "re_", "live_", "test_", "PMAK-", "sdk-", "mob-")
          .exactly(36, Of.UUID, "sdk-", "mob-")
          // hosting and operation
          .exactly(64, Of.HEX, "dop_v1_", "doo_v1_", "dor_v1_")
          .atLeast(40, Of.HEX, "dop_v1_", "doo_v1_", "dor_v1_")
          .exactly(18, Of.UPPER, "DO00", "DO80")
          .exactly(27, Of.UPPER, "NRAK-")
          .atLeast(16, Of.TOKEN, "NRII-", "NRIQ-", "NRRA-", "NRJS-", "NRSP-", "NRAL-", "NRLI-")
          .atLeast(
              20,
              Of.TOKEN,
              "HRKU-",
              "ddpat_",
              "ddapp_",
              "ddapi_",
              "pscale_tkn_",
              "pscale_pw_",
              "pscale_oauth_")
          .atLeast(
              20,
              Of.TOKEN,
              "sbp_",
              "sb_secret_",
              "nfp_",
              "fo1_",
              "fm1_",
              "fm2_",
              "FlyV1",
              "rnd_",
              "napi_")
          .atLeast(
              24,
              Of.DOTTED,
              "dt0c01.",
              "dt0s01.",
              "dt0s16.",
              "dp.pt.",
              "dp.st.",
              "dp.ct.",
              "dp.sa.",
              "dp.scim.",
              "dp.audit.")
          .atLeast(20, Of.TOKEN, "hvs.", "hvb.", "hvr.")
          .exactly(24, Of.ALNUM, "s.", "b.")
          .exactly(32, Of.LOWER_HEX, "dapi", "dose")
          .atLeast(
              20, Of.BASE64, "glc_", "glsa_", "sntrys_", "sntryu_", "sntrya_", "ops_eyJ", "essu_")
          .atLeast(
              20,
              Of.ALNUM,
              "pul-",
              "squ_",
              "sqp_",
              "sqa_",
              "pnu_",
              "apify_api_",
              "bkua_",
              "CCIPAT_",
              "CCIPRJ_")
          .atLeast(
              20,
              Of.TOKEN,
              "tskey-auth-",
              "tskey-api-",
              "tskey-client-",
              "hcaik_",
              "hcbik_",
              "hcmik_",
              "sgp_",
              "cfut_",
              "cfat_")
          .atLeast(
              20,
              Of.TOKEN,
              "v1.0-",
              "lin_api_",
              "lin_oauth_",
              "ntn_",
              "secret_",
              "figd_",
              "figu_",
              "tfp_",
              "CFPAT-",
              "fio-u-",
              "ico-")
          .exactly(32, Of.HEX, "shpat_", "shpca_", "shppa_", "shpss_")
          .atLeast(50, Of.DOTTED, "pat", "sk.eyJ", "pk.eyJ")
          .atLeast(
              24,
              Of.TOKEN,
              "duffel_live_",
              "duffel_test_",
              "rdme_",
              "aio_",
              "sl.",
              "AAAAAAAAAAAAAAAAAAAAA",
              "AGE-PLUGIN-");

  @Override
  public String id() {
    return "cloud_key";
  }

  @Override
  public long features() {
    return Features.RUN_16;
  }

  @Override
  public int keys() {
    return KeyMeaning.CLOUD;
  }

  @Override
  public boolean finds(Text text) {
    return SHAPES.find(text)
        || hasAccountKey(text)
        || hasSharedAccessSignature(text)
        || hasMarked(text)
        || isCloudSecret(text, 0, text.length()) && text.isUnder(KeyMeaning.CLOUD);
  }

  /** {@code AccountKey=} and its like in the connection strings of Azure. */
  private static boolean hasAccountKey(Text text) {
    for (String name :
        new String[] {
          "accountkey=", "sharedaccesskey=", "aws_secret_access_key", "secretaccesskey"
        }) {
      for (int i = text.find(name, 0); i >= 0; i = text.find(name, i + 1)) {
        int from = text.endOfRunIn(i + name.length(), i + 40, " =:\"'");
        int end = text.endOfRun(from, 128, Of.BASE64::holds);
        if (isCloudSecret(text, from, end) && text.counts(i, end)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCloudSecret(Text text, int from, int to) {
    return to - from >= 32
        && to - from <= 128
        && text.areAll(from, to, Of.BASE64::holds)
        && SecretValues.hasMixture(text, from, to, 32)
        && text.counts(from, to);
  }

  /** {@code sig=} in a query that also says until when it holds. */
  private static boolean hasSharedAccessSignature(Text text) {
    if (!text.has(Features.EQUALS)
        || text.find("se=", 0) < 0 && text.find("sv=", 0) < 0 && text.find("sp=", 0) < 0) {
      return false;
    }
    for (int i = text.find("sig=", 0); i >= 0; i = text.find("sig=", i + 1)) {
      int end = text.endOfRun(i + 4, 124, c -> Of.BASE64.holds(c) || c == '%');
      if (!Ascii.isAlnum(text.at(i - 1)) && end - i >= 36 && text.counts(i + 4, end)) {
        return true;
      }
    }
    return false;
  }

  /** Keys that carry their mark in the middle or at the end. */
  private static boolean hasMarked(Text text) {
    int last = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = text.at(i);
      if (Of.TOKEN.holds(c) || c == '~' || c == '.') {
        continue;
      }
      if (i - last >= 32 && isMarked(text, last, i) && text.counts(last, i)) {
        return true;
      }
      last = i + 1;
    }
    return false;
  }

  private static boolean isMarked(Text text, int from, int to) {
    int length = to - from;
    boolean entra =
        length >= 36
            && length <= 44
            && text.matches(from + 4, "q~")
            && Ascii.isDigit(text.at(from + 3));
    boolean azure = length == 84 && text.matches(from + 52, "jqqj9");
    boolean mailchimp =
        length <= 38 && text.matches(from + 32, "-us") && allHex(text, from, from + 32);
    boolean mailgun =
        length == 50
            && allHex(text, from, from + 32)
            && text.at(from + 32) == '-'
            && text.at(from + 41) == '-'
            && allHex(text, from + 42, to);
    boolean openai = length >= 40 && text.find("t3blbkfj", from, to) > 0;
    boolean terraform = length >= 60 && text.find(".atlasv1.", from, to) > 0;
    boolean newRelic = length == 40 && text.matches(to - 4, "nral") && allHex(text, from, to - 8);
    return entra || azure || mailchimp || mailgun || openai || terraform || newRelic;
  }

  private static boolean allHex(Text text, int from, int to) {
    return text.areAll(from, to, Ascii::isHex);
  }
}
