package io.cavra.readiness.core.publicsafe;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** SPEC.md section 8: a long text is scanned to its end, in a time that grows with its length. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // it takes seconds
class MillionCharactersTest {

  /** Time that grew with the square of the length would take the better part of an hour here. */
  @Test
  void aMillionSpacesOfAnyKindAreScannedToTheirEnd() {
    for (String spaces : List.of("\n", "\r", "\r ", "\n ", "\r\n", "- \n", ";\n")) {
      for (String start : List.of("", ":", "systemctl stop a")) {
        String text = start + spaces.repeat(1_000_000 / spaces.length()) + "x";
        assertTrue(PublicSafeScanner.standard().isSafe(text));
      }
    }
  }

  /** What separates a server from its share is looked through once, however long it is. */
  @Test
  void millionsOfSeparatorsOfSharesAreScannedToTheirEnd() {
    for (String separators : List.of("/\\\\", "\\\\//")) {
      String text = separators.repeat(6_000_000 / separators.length());
      assertTrue(PublicSafeScanner.standard().isSafe(text));
    }
  }

  /** What makes a key private is looked for to the end once; for every key would take as long. */
  @Test
  void millionsOfCharactersOfPublicKeysAreScannedToTheirEnd() {
    String keys = "<D>" + "<RSAKeyValue><d d>".repeat(300_000);
    assertTrue(PublicSafeScanner.standard().isSafe(keys));
  }
}
