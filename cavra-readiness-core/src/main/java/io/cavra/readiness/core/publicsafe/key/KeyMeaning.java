package io.cavra.readiness.core.publicsafe.key;

import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.List;
import java.util.Set;

/** What a key says of its value, as bits: a key is judged together with its string value. */
public final class KeyMeaning {

  /** The name of one secret. */
  public static final int SECRET = 1;

  /** The name of several secrets, or of a number of them. */
  public static final int SECRETS = 1 << 1;

  /** A header that authenticates. */
  public static final int AUTH = 1 << 2;

  /** Where a licence is served. */
  public static final int LICENSE = 1 << 3;

  /** The name of a machine. */
  public static final int HOST = 1 << 4;

  /** A version. */
  public static final int VERSION = 1 << 5;

  /** A digest. */
  public static final int DIGEST = 1 << 6;

  /** A key of a cloud account. */
  public static final int CLOUD = 1 << 7;

  /** An outcome, or what lets somebody pass. */
  public static final int PASS = 1 << 8;

  private static final Set<String> HOSTS =
      Words.of(
          "host hostname mailhost dbhost smtphost proxyhost fqdn hosts hostnames servername nodename machinename");
  private static final Set<String> VERSIONS =
      Words.of("version versions ver release build revision firmware schemaversion v");
  private static final Set<String> DIGESTS =
      Words.of("digest checksum sha sha512 sha384 integrity fingerprint");
  private static final Set<String> CLOUDS =
      Words.of("aws amazon azure gcp google alibaba aliyun tencent datadog dd");

  private KeyMeaning() {}

  private static boolean isHostName(List<String> words) {
    int last = words.size() - 1;
    return last > 0 && words.get(last).equals("name") && words.get(last - 1).equals("host");
  }

  /** Answers the meanings of a key, in whatever notation. */
  public static int of(String key) {
    List<String> words = NameWords.of(key);
    if (words.isEmpty()) {
      return 0;
    }
    String last = words.get(words.size() - 1);
    int secret = SecretNames.judge(words);
    return secret
        | (last.equals("pass") && words.size() == 1 ? PASS : 0)
        | (AuthHeaders.isName(key) ? AUTH : 0)
        | (LicenseNames.isName(key) ? LICENSE : 0)
        | (HOSTS.contains(last) || isHostName(words) ? HOST : 0)
        | (VERSIONS.contains(last) ? VERSION : 0)
        | (DIGESTS.contains(last) ? DIGEST : 0)
        | (secret != 0 && CLOUDS.contains(words.get(0)) ? CLOUD : 0);
  }
}
