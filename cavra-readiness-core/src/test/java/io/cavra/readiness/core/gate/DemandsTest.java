package io.cavra.readiness.core.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.CheckResult;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.PublicSafeFinding;
import io.cavra.readiness.evidence.PublicSafeFindings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a check says of everything that is wrong in a document (SPEC.md sections 5 and 8). */
class DemandsTest {

  private static final EvidenceDocument<String> DOCUMENT = EvidenceDocument.of("any");

  private static Demands demands() {
    return new Demands(DOCUMENT);
  }

  private static String message(Demands demands) {
    return demands.result("one", "found good").message();
  }

  private static String lacking(int times) {
    Demands demands = demands();
    for (int i = 0; i < times; i++) {
      demands.present("/list/" + i + "/id", Optional.empty());
    }
    return message(demands);
  }

  @Test
  void nothingUnmetPasses() {
    assertMet(demands());
    assertEquals(CheckResult.pass("one", "found good"), demands().result("one", "found good"));
  }

  @Test
  void firstUnmetDemandIsTheOnePointedAt() {
    Demands demands =
        demands()
            .present("/a/status", Optional.of("pass"))
            .present("/b/status", Optional.empty())
            .is("/c/approved", Optional.empty(), true);
    assertUnmet(demands);
    CheckResult result = demands.result("one", "found good");
    assertEquals(
        "status must be present, was absent, at /b/status; approved must be true, was absent, at"
            + " /c/approved",
        result.message());
    assertEquals("/b/status", result.details().get("pointer"));
  }

  @Test
  void twentyAreToldAndTheRestIsCounted() {
    String last = "id must be present, was absent, at /list/19/id";
    assertTrue(lacking(20).endsWith(last), lacking(20));
    assertEquals(lacking(20) + "; and 1 more", lacking(21));
    assertEquals(lacking(20) + "; and 2 more", lacking(22));
  }

  @Test
  void textThatHasAFindingIsNotQuoted() {
    Demands demands =
        new Demands(
            DOCUMENT.withFindings(
                new PublicSafeFindings(List.of(new PublicSafeFinding("email", "/status")), 1)));
    assertEquals(
        "status must be 'pass', was another text (not shown: it is not public-safe), at /status",
        message(demands.text("/status", Optional.of("hidden"), "pass")));
    assertEquals(
        "status must be 'pass', was 'fail', at /status",
        message(demands().text("/status", Optional.of("fail"), "pass")));
    assertEquals(
        "status must be 'pass', was absent, at /status",
        message(demands().text("/status", Optional.empty(), "pass")));
  }

  @Test
  void truthThatIsNotStatedIsNeitherTrueNorFalse() {
    for (boolean wanted : new boolean[] {true, false}) {
      assertUnmet(demands().is("/a", Optional.empty(), wanted));
      assertUnmet(demands().is("/a", Optional.of(!wanted), wanted));
      assertMet(demands().is("/a", Optional.of(wanted), wanted));
      assertUnmet(demands().isNot("/a", Optional.of(wanted), wanted));
      assertMet(demands().isNot("/a", Optional.empty(), wanted));
    }
  }

  private static void assertMet(Demands demands) {
    assertEquals(CheckResult.pass("one", "met"), demands.result("one", "met"));
  }

  private static void assertUnmet(Demands demands) {
    assertFalse(demands.result("one", "met").passes());
  }
}
