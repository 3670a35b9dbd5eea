package io.cavra.readiness.core.publicsafe;

import io.cavra.readiness.core.publicsafe.text.AllowedStrings;
import io.cavra.readiness.evidence.PublicSafeFindings;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * One pass over one document: whoever reads it tells what comes, in order, and asks for the
 * findings at the end.
 *
 * <p>Memory does not grow with the length of the document, only with its depth. The key of a member
 * is judged together with its string value, and so are the strings of an array that it holds.
 *
 * <p>Not thread-safe; one scan is for one document and one thread.
 *
 * @since 0.1.0
 */
public final class PublicSafeScan {

  private static final int MOST_NAMES = 1024;
  private static final int LONGEST_KEPT_NAME = 256;

  /** So many members of an object are looked for in their places. */
  private static final int PLACES = 16;

  /** A document with no more objects than that is read before it pays to remember their texts. */
  private static final int FEW_OBJECTS = 8;

  private static final Views NO_VIEWS = new Views(Rules.NONE, AllowedStrings.NONE);
  private static final Expected NOTHING_EXPECTED = new Expected(Map.of(), NO_VIEWS);

  private final Rules rules;
  private final Views views;
  private final PointerStack path = new PointerStack();
  private final FindingLog log = new FindingLog();
  private final Expected expected;
  private final CleanTexts clean;
  private final Map<String, JudgedName> names = new HashMap<>();
  private char[] scratch = new char[0];

  /**
   * What each place of the objects so far held last: most have the same names in the same order.
   */
  private final String[] namesInPlace = new String[PLACES];

  private final JudgedName[] judgedInPlace = new JudgedName[PLACES];
  private @Nullable PlainPlaces plain;
  private int place;
  private int objects;
  private boolean withholdsAll;

  PublicSafeScan(Rules rules, Views views, Expected expected) {
    this.rules = rules;
    this.views = views;
    this.expected = expected;
    this.clean = expected.clean();
  }

  /**
   * Answers a scan that looks for nothing and finds nothing, and still knows where it stands: for a
   * document that SPEC.md section 8 does not ask to be scanned.
   */
  public static PublicSafeScan lookingForNothing() {
    return new PublicSafeScan(Rules.NONE, NO_VIEWS, NOTHING_EXPECTED);
  }

  /**
   * Makes this scan answer of every string, and of every name that is not expected, that it must be
   * shown nowhere, whatever is found; for a document that may hold what nobody can look for.
   */
  public PublicSafeScan withholdingAll() {
    withholdsAll = true;
    return this;
  }

  /** Takes note that an object begins. */
  public void startObject() {
    path.open(false);
    place = -1;
    if (plain == null && ++objects > FEW_OBJECTS && !rules.areNone()) {
      plain = new PlainPlaces(PLACES);
    }
  }

  /** Takes note that the object that is open ends. */
  public void endObject() {
    path.close(false);
  }

  /** Takes note that an array begins. */
  public void startArray() {
    path.open(true);
  }

  /** Takes note that the array that is open ends. */
  public void endArray() {
    path.close(true);
  }

  /**
   * Scans the name of a member of the object that is open; its value comes next.
   *
   * @param name the name as decoded
   * @return whether something was found in the name, which must then be shown nowhere
   */
  public boolean name(String name) {
    if (rules.areNone()) {
      path.name(name, false, 0);
      return false;
    }
    JudgedName known = judge(name);
    boolean hidden = known.found() != 0 || withholdsAll && expected.find(name) == null;
    path.name(name, hidden, known.meaning());
    int fresh = known.found() == 0 ? 0 : path.newAmong(known.found());
    if (fresh != 0) {
      report(fresh, true);
    }
    return hidden;
  }

  /**
   * Takes note that the object that is open has no member of that name; until something else is
   * told, the pointers lead to where its value would be.
   *
   * @param name a name that is no secret, for it is not scanned
   */
  public void absent(String name) {
    path.name(name, false, 0);
  }

  @SuppressWarnings("ReferenceEquality") // a name that is known is the same object every time
  private JudgedName judge(String name) {
    place = Math.min(place + 1, PLACES);
    if (place == PLACES) {
      return find(name);
    }
    if (namesInPlace[place] != name) {
      judgedInPlace[place] = find(name);
      namesInPlace[place] = name.length() > LONGEST_KEPT_NAME ? null : name;
    }
    return judgedInPlace[place];
  }

  private JudgedName find(String name) {
    JudgedName known = expected.find(name);
    if (known == null) {
      known = names.get(name);
    }
    if (known == null) {
      known = JudgedName.of(name, views);
      if (names.size() < MOST_NAMES && name.length() <= LONGEST_KEPT_NAME) {
        names.put(name, known);
      }
    }
    return known;
  }

  /**
   * Scans a string value.
   *
   * @param value the value as decoded
   * @return whether something was found in it, which must then be shown nowhere
   */
  public boolean string(String value) {
    int length = load(value);
    return string(scratch, 0, length);
  }

  /**
   * Scans a string value where the reader has it, without a copy.
   *
   * @param buffer what holds the value as decoded; not kept
   * @param offset where the value begins
   * @param length how many characters it has
   * @return whether something was found in it, which must then be shown nowhere
   */
  public boolean string(char[] buffer, int offset, int length) {
    int key = path.key();
    path.visit();
    if (rules.areNone()) {
      return false;
    }
    if (key == 0 && isPlain(buffer, offset, length) || clean.holds(buffer, offset, length, key)) {
      return withholdsAll;
    }
    int found = views.judge(buffer, offset, length, key);
    if (found == 0) {
      clean.add(buffer, offset, length, key);
      return withholdsAll;
    }
    report(found, false);
    return true;
  }

  private boolean isPlain(char[] buffer, int offset, int length) {
    if (plain == null || place < 0 || place == PLACES) {
      return views.arePlain(buffer, offset, length);
    }
    if (plain.holds(place, buffer, offset, length)) {
      return true;
    }
    boolean isPlain = views.arePlain(buffer, offset, length);
    if (isPlain) {
      plain.add(place, buffer, offset, length);
    }
    return isPlain;
  }

  /** Takes note of a number, a boolean or a null. */
  public void otherValue() {
    path.visit();
  }

  /** Adds the finding that the document could not be scanned to its end. */
  void incomplete() {
    log.addIncomplete();
  }

  /**
   * Answers the RFC 6901 pointer of the value last told (of an object or array that has just ended,
   * its own), or, right after a name, of the value to come; a step through a name with a finding is
   * written as a star.
   */
  public String pointer() {
    return path.pointer();
  }

  /**
   * Answers the pointer of the same place with every step as it is written in the document; to find
   * the value again, and to be shown nowhere.
   */
  public String exactPointer() {
    return path.exactPointer();
  }

  /** Answers what was found so far, in the order of the document. */
  public PublicSafeFindings findings() {
    return log.findings();
  }

  /**
   * Reports what the rules found in a value, or in the name of one. The pointer is written for what
   * is shown, and to tell findings below a starred step apart; time stays linear where pointers are
   * as long as the document.
   */
  private void report(int found, boolean inName) {
    if ((found & Rules.INCOMPLETE) != 0) {
      log.addIncomplete();
    }
    boolean starred = inName ? path.isHiddenAbove() : path.isHidden();
    if (!log.takesPointer(path.length(), starred)) {
      log.count(Integer.bitCount(found & ~Rules.INCOMPLETE));
      return;
    }
    String pointer = inName ? path.pointerOfObject() : path.pointer();
    for (int i = 0; i < rules.size(); i++) {
      if ((found & 1 << i) == 0) {
        continue;
      }
      if (starred) {
        log.addStarred(rules.id(i), pointer);
      } else {
        log.add(rules.id(i), pointer);
      }
    }
  }

  private int load(String text) {
    int length = text.length();
    if (scratch.length < length) {
      scratch = new char[Math.max(length, scratch.length * 2)];
    }
    text.getChars(0, length, scratch, 0);
    return length;
  }
}
