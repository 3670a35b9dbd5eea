package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.base64OfBytes;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.draw;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.hex;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.uuid;

import java.util.List;
import java.util.stream.Stream;

/** Opaque references, digests and identifiers that are exceptions by name. */
final class References {

  private References() {}

  static List<HarmlessText> all() {
    return Stream.of(
            HarmlessText.each(
                "opaque reference",
                "go-rollback-drill://ci/run-7",
                "go-runtime-parity://ci/run-id",
                "go-deployment-readiness://release/package-id",
                "go-production-readiness://ci/post-drill-ready",
                "cavra-approval://board/2026-11",
                "evidence://archive/2026/11/10?part=2",
                "go-runtime-parity://ci/run-4711#step-3",
                "go-rollback-drill://ci",
                "GO-ROLLBACK-DRILL://CI/RUN-7",
                "See go-rollback-drill://ci/run-7.",
                "(go-rollback-drill://ci/run-7)",
                "证据：go-rollback-drill://ci/run-7，已归档",
                "go-rollback-drill://ci/team@night/run-7",
                "go-rollback-drill://ci/docs/runbook.md",
                "go-rollback-drill://ci/run%2D7",
                "urn:cavra:drill:7",
                "urn:isbn:0451450523"),
            HarmlessText.each(
                "opaque reference with an identifier",
                join("go-rollback-drill://ci/", uuid(1001)),
                join("go-rollback-drill://ci/", hex(40, 1002)),
                join("go-rollback-drill://ci/", ulid(1003))),
            HarmlessText.each(
                "digest with its name",
                join("sha1:", hex(40, 1010)),
                join("sha256:", hex(64, 1011)),
                join("sha512:", hex(128, 1012)),
                join("Digest sha256:", hex(64, 1013)),
                join("Compared sha256:", hex(64, 1014), ", equal."),
                join("(sha512:", hex(128, 1015), ")"),
                join("摘要sha256:", hex(64, 1016), "。"),
                join("sha256:", hex(64, 1017), ", sha256:", hex(64, 1018))),
            HarmlessText.each(
                "subresource integrity",
                join("sha256-", base64OfBytes(32, 1020)),
                join("sha384-", base64OfBytes(48, 1021)),
                join("sha512-", base64OfBytes(64, 1022)),
                join("integrity=\"sha384-", base64OfBytes(48, 1023), "\"")),
            HarmlessText.each("image by digest", join("library/alpine@sha256:", hex(64, 1024))),
            HarmlessText.each(
                "bare hex of 40",
                hex(40, 1030),
                hex(40, 1031).toUpperCase(),
                join("commit ", hex(40, 1032)),
                join("Built from ", hex(40, 1033), "."),
                join("\"", hex(40, 1034), "\""),
                join("提交", hex(40, 1035), "已合并")),
            HarmlessText.each(
                "bare hex of 64",
                hex(64, 1040),
                hex(64, 1041).toUpperCase(),
                join("SHA-256 ", hex(64, 1042)),
                join(hex(64, 1043), "  cavra-runtime"),
                join("[", hex(64, 1044), "]"),
                join("sha256=", hex(64, 1045)),
                join(hex(64, 1046), ", ", hex(64, 1047))),
            HarmlessText.each(
                "UUID",
                uuid(1050),
                uuid(1051).toUpperCase(),
                join("{", uuid(1052), "}"),
                join("urn:uuid:", uuid(1053)),
                join("Run ", uuid(1054), " passed."),
                join("drill/", uuid(1055)),
                join(uuid(1056), ",", uuid(1057)),
                "00000000-0000-0000-0000-000000000000",
                join("演练", uuid(1058), "完成")),
            HarmlessText.each(
                "ULID",
                ulid(1060),
                ulid(1061).toLowerCase(),
                join("apr_", ulid(1062)),
                join("drill ", ulid(1063), ", second run")),
            HarmlessText.each(
                "short identifier",
                "apr_go_backend_promotion",
                "run-4711",
                "drill_2026_q3_02",
                "CHG0031337",
                "REL-26.11-rc2",
                "#4711",
                "build-20261110.3"))
        .flatMap(List::stream)
        .toList();
  }

  private static String ulid(long seed) {
    return join("01", draw("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 24, seed));
  }
}
