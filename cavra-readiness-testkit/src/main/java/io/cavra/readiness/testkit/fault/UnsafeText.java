package io.cavra.readiness.testkit.fault;

import java.util.ArrayList;
import java.util.List;

/**
 * One text for each rule of section 8. They are put together when they are used: none stands in the
 * sources as a whole, where a scanner of repositories would take it for a secret.
 *
 * @param rule the id of the rule
 * @param text what the rule must find
 */
record UnsafeText(String rule, String text) {

  /** The one term that the denied-term faults deny. */
  static final String DENIED = "Northwind Traders";

  static List<UnsafeText> all() {
    List<UnsafeText> texts = new ArrayList<>(secrets());
    texts.addAll(places());
    texts.add(of("script", "#!/bin/", "bash"));
    texts.add(of("denied_term", "as agreed with ", DENIED));
    return texts;
  }

  static UnsafeText email() {
    return of("email", "jane.doe", "@", "some-customer", ".com");
  }

  private static List<UnsafeText> secrets() {
    return List.of(
        of("private_key", "-----BEGIN ", "RSA PRIVATE", " KEY-----"),
        of("cloud_key", "AKIA", "Q7Z2MX4LW9T5KHB3"),
        of("vcs_token", "ghp", "_", "a8Kd02LmQx7Rz41TvYb93NcWe56HsUj0PfGi"),
        of(
            "chat_token",
            "xoxb",
            "-",
            "482915730264-",
            "7391825046137-",
            "Zk3mVq8RtY2nLp6XwB0cJd4F"),
        of(
            "jwt",
            "eyJhbGciOiJIUzI1NiJ9",
            ".",
            "eyJzdWIiOiJhZ2VudC0xMiJ9",
            ".",
            "Xq3v9LmT7bRkZ2wYc8Hd4NfPs6JgUa1EoViB5tQxKrM"),
        of("auth_header", "Authorization: ", "Basic ", "YWdlbnQ6bm90LWEtcGFzcw=="),
        of("credential_assignment", "pass", "word=", "Tr4ce-h0rse.9"),
        of("url_credentials", "postgresql://app:", "s3cr3t-9x", "@localhost/audit"),
        of("high_entropy", "Zq8vX2mK", "w7Rt4LpN", "y9Bc1HdF", "s6JgU3aE", "oVi5TxQk"));
  }

  private static List<UnsafeText> places() {
    return List.of(
        of("ip_address", "10.20", ".30.40"),
        of("hostname", "db1.prod", ".internal"),
        email(),
        of("license_server", "27000", "@", "licence01"),
        of("network_share", "\\\\", "files01", "\\", "release"));
  }

  private static UnsafeText of(String rule, String... parts) {
    return new UnsafeText(rule, String.join("", parts));
  }

  @Override
  public String toString() {
    return rule;
  }
}
