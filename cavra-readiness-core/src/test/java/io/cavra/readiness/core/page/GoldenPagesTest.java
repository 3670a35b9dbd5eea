package io.cavra.readiness.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cavra.readiness.BackendMode;
import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.testkit.ReadySet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page, byte for byte (SPEC.md section 11).
 *
 * <p>After a change that is meant, write them anew and read the difference: {@code mvn -pl
 * cavra-readiness-core -am -Dtest=GoldenPagesTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dgolden.write=true test}
 */
class GoldenPagesTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/io/cavra/readiness/core/golden/pages");

  static Stream<Arguments> pages() {
    ReadySet ready = Pages.READY;
    ReadySet unset =
        EvidenceInput.all().stream()
            .reduce(ready.setting(Setting.MODE, ""), ReadySet::without, (one, other) -> other);
    return Stream.of(
        Arguments.of("ready", ready),
        Arguments.of("stale", Pages.aged(Duration.ofDays(91))),
        Arguments.of("broken", broken(ready)),
        Arguments.of("shadow", ready.mode(BackendMode.SHADOW).runtime("")),
        Arguments.of("unset", unset));
  }

  private static ReadySet broken(ReadySet ready) {
    return ready
        .runtime("")
        .promotion(one -> one.parityStatus("<b>PASS</b>").evidenceRefs("javascript:alert(1)"))
        .plan(one -> one.approvalId("apr_acme").evidenceRefs("acme", "go-rollback://ci/ready"))
        .findings(
            EvidenceInput.ROLLBACK_PLAN,
            new PublicSafeFinding("denied_term", "/approval_id"),
            new PublicSafeFinding("denied_term", "/evidence_refs/0"))
        .broken(EvidenceInput.ROLLBACK_REHEARSAL, ProblemCode.MALFORMED_FIELD)
        .drill(0, one -> one.status("fail").recoveryMinutes(new BigDecimal(40)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void isTheGoldenFileByteForByte(String name, ReadySet set) throws IOException {
    String page = Pages.of(set);
    Path golden = FOLDER.resolve(name + ".html");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, page);
    }
    assertEquals(Files.readString(golden), page);
  }
}
