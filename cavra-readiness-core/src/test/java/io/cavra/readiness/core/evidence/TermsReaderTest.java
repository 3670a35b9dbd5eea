package io.cavra.readiness.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.core.publicsafe.PublicSafeScanner;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** An operator's terms: UTF-8, one in each line. */
class TermsReaderTest {

  private static Evidence<List<String>> read(byte[] bytes, long limit) throws IOException {
    return new TermsReader().read(new ByteArrayInputStream(bytes), limit);
  }

  private static List<String> terms(Object... pieces) throws IOException {
    return read(Pieces.bytes(pieces), 100).document().orElseThrow();
  }

  @Test
  void blankLinesAndLinesThatStartWithAHashAreIgnored() throws IOException {
    assertEquals(
        List.of("Acme Ltd", " # no comment", "Émile"),
        terms("# customers\n\nAcme Ltd\r\n \t\u00A0\n # no comment\n\u200b\nÉmile"));
    assertEquals(List.of(), terms(""));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstTerm() throws IOException {
    assertEquals(List.of("Acme"), terms(0xEF, 0xBB, 0xBF, "Acme\n"));
    assertEquals(List.of("x"), terms(0xEF, 0xBB, 0xBF, "# Acme\nx"));
  }

  @Test
  void aFileThatIsNoTextIsUnreadableWithItsDigest() throws IOException {
    for (byte[] bytes : List.of(Pieces.bytes("a\n", 0xFF), Pieces.bytes("a\n", 1, "\nb"))) {
      Evidence<?> evidence = read(bytes, 100);
      assertEquals(ProblemCode.UNREADABLE, Kind.code(evidence));
      assertTrue(evidence.sha256().isPresent());
    }
  }

  @Test
  void aFilePastTheLimitIsTooLarge() throws IOException {
    assertTrue(read(new byte[0], 1).document().isPresent());
    assertTrue(read(Pieces.bytes("abc"), 3).document().isPresent());
    assertEquals(ProblemCode.TOO_LARGE, Kind.code(read(Pieces.bytes("abcd"), 3)));
    assertTrue(read(Pieces.bytes("abcd"), 3).sha256().isEmpty());
  }

  @Test
  void theLargestLimitOfAllLosesNoTerm() throws IOException {
    assertEquals(
        List.of("abc"), read(Pieces.bytes("abc"), Long.MAX_VALUE).document().orElseThrow());
  }

  @Property(tries = 1000)
  void whateverIsReadTheScannerFinds(@ForAll @Size(max = 20) byte[] bytes) throws IOException {
    assertAllAreFound(read(bytes, 100).document().orElse(List.of()));
  }

  @Property(tries = 1000)
  void everySignAloneIsATermThatTheScannerFinds(@ForAll @CharRange(from = '!', to = '~') char sign)
      throws IOException {
    Assume.that(sign != '#'); // begins a comment
    List<String> terms = read(Pieces.bytes("" + sign), 100).document().orElseThrow();
    assertEquals(List.of("" + sign), terms);
    assertAllAreFound(terms);
  }

  @Property(tries = 1000)
  void anyLineIsATermThatTheScannerFindsOrNone(@ForAll String line) throws IOException {
    List<String> terms = read(Pieces.bytes(line), 10_000).document().orElse(List.of());
    assertAllAreFound(terms);
  }

  private static void assertAllAreFound(List<String> terms) {
    PublicSafeScanner scanner = PublicSafeScanner.standard().withDeniedTerms(terms);
    for (String term : terms) {
      assertFalse(scanner.isSafe(term), () -> Arrays.toString(term.codePoints().toArray()));
    }
  }
}
