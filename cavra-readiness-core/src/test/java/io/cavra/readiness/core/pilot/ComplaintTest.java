package io.cavra.readiness.core.pilot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What is shown of standard error (SPEC.md sections 8 and 10). */
class ComplaintTest {

  private static final String HIDDEN =
      "; what it wrote on standard error is not shown, for it is not public-safe";

  private static String about(String errors, Predicate<String> isSafe) {
    return new Complaint(isSafe).about(errors.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void complaintIsShownOnOneLine() {
    assertEquals("; on standard error: 'no policy here'", about(" no policy\nhere ", text -> true));
  }

  @Test
  void complaintThatCannotBeScannedIsNotShown() {
    assertEquals(
        HIDDEN,
        about(
            "no policy",
            text -> {
              throw new StackOverflowError();
            }));
  }

  @Test
  void complaintIsScannedAsItWasWrittenAndAsItIsShown() {
    String errors = "a\u0000b" + " ".repeat(300) + "c";
    assertEquals(HIDDEN, about(errors, text -> !text.equals(errors)));
    assertEquals(HIDDEN, about(errors, text -> text.equals(errors)));
  }

  @Test
  void nothingThatShowsIsNoComplaint() {
    assertEquals("", about("", text -> false));
    assertEquals("", about(" \n\u0000\u200B\uFFFD", text -> false));
  }
}
