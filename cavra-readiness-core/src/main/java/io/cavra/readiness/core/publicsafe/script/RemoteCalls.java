package io.cavra.readiness.core.publicsafe.script;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/**
 * What runs elsewhere by what stands behind the machine's name: a function of Salt's, a block of
 * PowerShell's, or input that {@code ssh} hands to the shell there.
 */
final class RemoteCalls {

  /** Functions of Salt's that act on a machine, or ask one. */
  private static final Set<String> FUNCTIONS =
      Words.of(
          "cmd.run cmd.run_all cmd.shell cmd.script cmd.exec_code state.apply state.sls",
          "state.highstate service.start service.stop service.restart service.reload",
          "service.status pkg.install pkg.remove pkg.upgrade test.ping system.reboot",
          "system.shutdown file.remove file.write file.append saltutil.kill_all_jobs");

  private static final Set<String> SCRIPTS = Words.of("sh bash zsh ksh py pl rb ps1");

  private RemoteCalls() {}

  static boolean areIn(Text text) {
    for (int i = text.find("salt", 0); i >= 0; i = text.find("salt", i + 4)) {
      if (!Ascii.isWord(text.at(i - 1))
          && callsSalt(text, i + 4)
          && text.counts(i, text.length())) {
        return true;
      }
    }
    for (int i = text.find("icm ", 0); i >= 0; i = text.find("icm ", i + 4)) {
      int machine = text.skipSpaces(i + 4);
      int block = text.skipSpaces(text.endOfWord(machine, 64));
      if (!Ascii.isWord(text.at(i - 1))
          && Ascii.isAlnum(text.at(machine))
          && text.at(block) == '{'
          && text.counts(i, text.length())) {
        return true;
      }
    }
    return false;
  }

  /** A target, with an option that says how it is meant or without, and a function behind it. */
  private static boolean callsSalt(Text text, int from) {
    int target = text.skipSpaces(text.matches(from, "-ssh ") ? from + 4 : from);
    if (text.at(target) == '-' && Ascii.isLetter(text.at(target + 1))) {
      target = text.skipSpaces(text.endOfWord(target, 16));
    }
    int call = text.skipSpaces(text.endOfWord(target, 128));
    boolean function = FUNCTIONS.contains(text.piece(call, text.endOfWord(call, 32)));
    return target > from
        && function
        && !ClauseProse.isReport(text, target)
        && !ClauseProse.isReport(text, call);
  }

  /** A document or a script fed to a shell elsewhere; {@code ssh time < 5 s} feeds nothing. */
  static boolean isInput(Text text, int machine, int end, int mark) {
    if (text.matches(mark, "<<")) {
      return isDocument(text, mark + 2);
    }
    int file = text.skipSpaces(mark + 1);
    int fileEnd = text.endOfWord(file, 128);
    int type = text.startOfRunIn(fileEnd, file, c -> c != '.');
    boolean script = type > file + 1 && SCRIPTS.contains(text.lowerPiece(type, fileEnd));
    boolean path = text.at(file) == '/' || text.at(file) == '.' || text.at(file) == '~';
    return script || path && isMachine(text, machine, end);
  }

  private static boolean isDocument(Text text, int from) {
    if (text.at(from) == '<') {
      int given = text.skipSpaces(from + 1);
      return text.isOneOf(given, "'\"$");
    }
    int dash = text.at(from) == '-' || text.at(from) == '~' ? from + 1 : from;
    int word = text.skipSpaces(dash);
    boolean quoted = text.isOneOf(word, "'\"\\");
    int name = quoted ? word + 1 : word;
    int end = text.endOfWord(name, 32);
    boolean last = text.at(end) == '\n' || text.at(end) == '\r' || quoted && end == text.length();
    return Ascii.isLetter(text.at(name)) && last;
  }

  /** Names of machines are numbered, dotted or bear a user's. */
  private static boolean isMachine(Text text, int from, int end) {
    return text.hasAny(from, end, c -> Ascii.isDigit(c) || Ascii.isOneOf(c, "-.@"));
  }
}
