package io.cavra.readiness.core.publicsafe.script;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Prose;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/**
 * Tells what is said of a tool from what is typed: {@code docker image signed}, {@code git 2.43}.
 */
final class ClauseProse {

  private static final int REACH = 128;

  /** Words that no command takes for an argument, wherever they stand. */
  private static final Set<String> SENTENCE =
      Words.of("the an is are was were has have had must should shows");

  /** What is said of a thing at the end of a report, besides the participles in -ed. */
  private static final Set<String> STATES =
      Words.of(
          "ok clean green healthy unhealthy red fine good done pass fail ready unchanged available",
          "missing present absent current stable pending kept built sent held shown written works");

  /** What is also an argument, and a state only right behind a name. */
  private static final Set<String> SHORT_STATES =
      Words.of("up down on off running active inactive idle started stopped");

  /** Tools whose own verbs are states of other things: {@code vagrant up}. */
  private static final Set<String> RAISERS =
      Words.of("docker-compose podman-compose vagrant pulumi");

  /** Commands whose arguments may be any words or numbers. */
  private static final Set<String> TAKERS = Words.of("make echo printf sleep");

  /** What is made without a makefile. */
  private static final Set<String> MADE =
      Words.of("sure haste use sense way room do certain ready it them changes progress notes");

  /** Languages, and what is spoken of by the one that it is written in. */
  private static final Set<String> LANGUAGES = Words.of("go python java node");

  private static final Set<String> WRITTEN =
      Words.of("backend backends engine runtime evaluator side");

  private ClauseProse() {}

  /** Says whether the words behind a name, which hold no shell syntax, are about it. */
  static boolean isSaid(Text text, int start, int name, int to, boolean firm) {
    int first = text.skipSpaces(name);
    if (first >= to) {
      return false;
    }
    int end = endOfText(text, first, to);
    int second = text.endOfWord(first, REACH);
    boolean lone = second >= end;
    boolean stop = end == first && text.at(first) == '.' && !isPipedInto(text, start);
    if (stop || opensSentence(text, first, end, firm)) {
      return true;
    }
    if (TAKERS.contains(text.lowerPiece(start, name))) {
      return text.matches(start, "make ")
          && (MADE.contains(word(text, first, end))
              || !lone && endsInState(text, first, end, firm));
    }
    if (LANGUAGES.contains(text.piece(start, name))
        && WRITTEN.contains(word(text, first, second))
        && isState(text, first, end)) {
      return true;
    }
    if (lone && isVersion(text, first, end)) {
      return true;
    }
    if (text.matches(start, "kill ") && Ascii.isLetter(text.at(first))) {
      return true;
    }
    if (lone && RAISERS.contains(text.piece(start, name)) && isRaised(text, first, end)) {
      return false;
    }
    return end - first < REACH && (endsInState(text, first, end, firm) || speaks(text, first, end));
  }

  /** Says whether the words up to the end of a clause are a report: they close with a state. */
  static boolean isReport(Text text, int from) {
    int to = text.endOfRun(from, REACH, c -> !Ascii.isOneOf(c, ";|&\n"));
    int end = endOfText(text, from, to);
    return Prose.isSmallWord(text, from)
        || speaks(text, from, end)
        || endsInState(text, from, end, true);
  }

  /** {@code | jq .}: behind a pipe, a dot is an argument. */
  private static boolean isPipedInto(Text text, int start) {
    return text.at(text.startOfRun(start, 8, Ascii::isSpace) - 1) == '|';
  }

  private static boolean opensSentence(Text text, int first, int end, boolean firm) {
    if (!Prose.isSmallWord(text, first) || text.matches(first - 5, "make all")) {
      return false;
    }
    // A lone letter may be a file; an article has a noun behind it.
    boolean letter = Ascii.isSpace(text.at(first + 1));
    int next = text.skipSpaces(text.endOfWord(first, 16));
    return letter ? next < end && Ascii.isLetter(text.at(next + 1)) : !firm || next < end;
  }

  /** A number with dots is a version where a tool's name stands before it, and nothing behind. */
  private static boolean isVersion(Text text, int from, int end) {
    int i = text.endOfRunIn(from, end, "(v=<>~^");
    return i < end && Ascii.isDigit(text.at(i));
  }

  private static boolean isRaised(Text text, int first, int end) {
    String verb = word(text, first, end);
    return verb.equals("up") || verb.equals("down");
  }

  private static boolean isState(Text text, int first, int end) {
    int last = text.startOfRunIn(end, first, c -> !Ascii.isSpace(c));
    return endsInState(text, first, end, true)
        || last > first && SHORT_STATES.contains(word(text, last, end));
  }

  private static boolean endsInState(Text text, int first, int end, boolean firm) {
    int last = text.startOfRunIn(end, first, c -> !Ascii.isSpace(c));
    String word = word(text, last, end);
    if (last == first && word.equals("clean")) {
      return false;
    }
    boolean participle = word.length() > 4 && word.endsWith("ed") && !word.equals("embed");
    return participle
        || STATES.contains(word)
        || last == first && !firm && SHORT_STATES.contains(word);
  }

  /** Says whether a word of a sentence, or a colon that brings a result, stands among the words. */
  private static boolean speaks(Text text, int first, int end) {
    int start = first;
    for (int i = first; i <= end; i++) {
      if (i < end && !Ascii.isSpace(text.at(i))) {
        continue;
      }
      boolean result = i < end && i > start && text.at(i - 1) == ':';
      if (result || SENTENCE.contains(word(text, start, i))) {
        return true;
      }
      start = i + 1;
    }
    return false;
  }

  private static String word(Text text, int from, int to) {
    int end = text.endOfRunIn(from, Math.min(to, from + 16), Ascii::isLetter);
    return end == to || Ascii.isSpace(text.at(end)) ? text.lowerPiece(from, end) : "";
  }

  /** What is typed ends at the quote that closes it; the sentence may go on behind. */
  private static int endOfText(Text text, int from, int to) {
    int limit = Math.min(to, from + REACH);
    int end = text.endOfRunIn(from, limit, c -> !Ascii.isOneOf(c, "`\"”」"));
    return text.startOfRunIn(end, from, c -> Ascii.isSpace(c) || Ascii.isOneOf(c, ".,!)"));
  }
}
