package io.cavra.readiness.core.publicsafe.corpus;

import java.util.List;
import java.util.stream.Stream;

/** Reserved names and addresses, and dotted or coloned text that is no address. */
final class AddressLookAlikes {

  private AddressLookAlikes() {}

  static List<HarmlessText> all() {
    return Stream.of(
            HarmlessText.each(
                "localhost",
                "localhost",
                "localhost:8000",
                "http://localhost:8080/status",
                "LOCALHOST",
                "host: localhost",
                "redis://localhost:6379/0",
                "postgres://localhost/main",
                "amqp://localhost:5672",
                "ssh://localhost"),
            HarmlessText.each(
                "loopback",
                "127.0.0.1",
                "127.0.0.1:8000",
                "http://127.0.0.1:8000/runtime/go-pilot/readiness",
                "127.8.9.10",
                "127.0.0.0/8",
                "::1",
                "[::1]:8080",
                "http://[::1]:8000/",
                "host: 127.0.0.1"),
            HarmlessText.each("unspecified", "0.0.0.0", "0.0.0.0:8000", "[::]:8000", "::"),
            HarmlessText.each(
                "documentation range",
                "192.0.2.1",
                "192.0.2.0/24",
                "192.0.2.255:443",
                "198.51.100.7",
                "198.51.100.0/24",
                "http://198.51.100.7:8080/x",
                "203.0.113.99",
                "203.0.113.0/24",
                "2001:db8::1",
                "2001:db8::/32",
                "[2001:db8::17]:8443",
                "https://[2001:db8:0:1::2]/x",
                "2001:0db8:0000:0000:0000:0000:0000:0001",
                "2001:DB8::1%eth0"),
            HarmlessText.each(
                "reserved name",
                "example.com",
                "example.org",
                "example.net",
                "https://example.com/docs",
                "https://www.example.org/a?b=c",
                "docs.example.com",
                "EXAMPLE.COM",
                "example.com.",
                "https://example.com:8443/x",
                "https://cavra.example/x",
                "cavra.example",
                "http://api.cavra.test/v1",
                "api.cavra.test:8080",
                "http://cavra.invalid/",
                "cavra.invalid",
                "host: example.com",
                "例如example.com，仅供参考",
                "https://example.com//double//slash"),
            HarmlessText.each(
                "reserved mail address",
                "ops@example.com",
                "ops+drill@example.org",
                "Ops <ops@example.net>",
                "mailto:ops@example.com",
                "ops@cavra.example",
                "ops@cavra.test",
                "ops@cavra.invalid",
                "OPS@EXAMPLE.COM"),
            HarmlessText.each(
                "an at sign in a path, query or fragment",
                "https://example.com/@handle",
                "https://example.com/?by=ops@example.org",
                "https://example.org/x#a@example.com",
                "http://localhost:8080/run@7",
                "go-rollback-drill://ci/python@3.12"),
            HarmlessText.each(
                "an at sign in prose",
                "3 drills @ 15 minutes",
                "@release-team, see step 2",
                "1080p@60",
                "@",
                "the @ sign"),
            HarmlessText.each(
                "host followed by no name",
                "host:",
                "Host: <redacted>",
                "Rules for the host: (1) restart it, (2) wait",
                "host: —",
                "ghost: none was seen",
                "localhost: ready"),
            HarmlessText.each(
                "version in four parts",
                "v1.2.3.4",
                "version 10.0.0.1",
                "Version 1.2.3.4",
                "version: 4.3.2.1",
                "version=10.20.30.40",
                "V2.0.0.1",
                "cavra v1.2.3.4-rc.1",
                "(v4.1.2.9)",
                "Upgraded from v1.2.3.4 to v1.2.3.5."),
            HarmlessText.each(
                "a number past 255 among four",
                "2026.11.10.1",
                "10.0.19045.3803",
                "300.1.2.3",
                "1.2.3.256",
                "1.2.3.4567",
                "999.888.777.666",
                "256.256.256.256"),
            HarmlessText.each(
                "version or range",
                "1.2.3",
                "26.11",
                "1.2.3-rc.1+build.5",
                ">=1.2,<2.0",
                "^1.4.0",
                "~>3.2",
                "[1.0,2.0)",
                "1.x",
                "17.0.15+6",
                "1.0.0-alpha.1"),
            HarmlessText.each(
                "section or figure",
                "section 7.6",
                "4.2.1 Reading evidence",
                "Fig. 3",
                "pp. 12-14",
                "No. 12",
                "1.a and 2.b"))
        .flatMap(List::stream)
        .toList();
  }
}
