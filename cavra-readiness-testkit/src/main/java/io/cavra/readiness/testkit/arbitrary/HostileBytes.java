package io.cavra.readiness.testkit.arbitrary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Bytes that are no strict JSON object: known tricks, noise, and documents cut short. */
final class HostileBytes {

  /** Each breaks one rule of section 3 on what is JSON. */
  private static final List<byte[]> TRICKS =
      Stream.of(
              "",
              " ",
              "null",
              "[]",
              "7",
              "{",
              "{}{}",
              "{\"a\":1,}",
              "{\"a\":1,\"a\":1}",
              "{\"a\":NaN}",
              "{'a':1}",
              "{\"a\":01}",
              "{\"a\":\"\\ud800\"}",
              "{/**/}",
              "\ufeff{}",
              "{\"a\":" + "[".repeat(64) + "]".repeat(64) + "}",
              "{\"a\":" + "1".repeat(101) + "}")
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .toList();

  private HostileBytes() {}

  static Arbitrary<byte[]> all() {
    return Arbitraries.oneOf(tricks(), noise(), cutShort());
  }

  /** The shortest comes first, so that a sample shrinks to nothing where that fails as well. */
  private static Arbitrary<byte[]> tricks() {
    return Arbitraries.of(TRICKS);
  }

  /** No byte of it is an opening brace, so that no noise is an object by chance. */
  private static Arbitrary<byte[]> noise() {
    return Arbitraries.bytes().filter(one -> one != '{').array(byte[].class).ofMaxSize(64);
  }

  private static Arbitrary<byte[]> cutShort() {
    byte[] document =
        "{\"schema_version\":\"cavra.unknown.v1\",\"list\":[{}]}".getBytes(StandardCharsets.UTF_8);
    return Arbitraries.integers()
        .between(0, document.length - 1)
        .map(length -> Arrays.copyOf(document, length));
  }
}
