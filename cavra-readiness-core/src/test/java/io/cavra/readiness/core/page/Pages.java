package io.cavra.readiness.core.page;

import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.ReadinessContext;
import io.cavra.readiness.core.gate.ReadinessGates;
import io.cavra.readiness.core.selection.Selection;
import io.cavra.readiness.testkit.ReadySet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Pages of sets of evidence, and what stands in them. */
final class Pages {

  static final Instant NOW = Instant.parse("2026-11-22T02:04:15.123456Z");
  static final ReadySet READY = ReadySet.at(NOW);

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  private Pages() {}

  static BackendSelection select(ReadySet set) {
    ReadinessContext context = ReadinessContext.of(set.settings(), set.snapshot(), set.now());
    return Selection.select(context, ReadinessGates.all(), List.of());
  }

  static String of(ReadySet set) {
    return ReadinessPage.write(select(set));
  }

  /** Answers a set that is ready but for the age of its latest drill. */
  static ReadySet aged(Duration age) {
    return READY
        .drill(0, one -> one.executedAt(NOW.minus(age)))
        .drill(1, one -> one.executedAt(NOW.minus(Duration.ofDays(400))));
  }

  /** Answers the words of a page without tags and style, white space as one space. */
  static String words(String page) {
    String body = page.substring(page.indexOf("</style>"));
    return TAG.matcher(body).replaceAll(" ").replaceAll("\\s+", " ");
  }

  static List<String> tags(String page) {
    return TAG.matcher(page).results().map(MatchResult::group).toList();
  }
}
