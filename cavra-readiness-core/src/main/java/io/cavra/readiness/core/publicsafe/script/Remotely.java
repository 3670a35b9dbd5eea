package io.cavra.readiness.core.publicsafe.script;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Prose;
import io.cavra.readiness.core.publicsafe.text.Text;

/** Running something on another machine: {@code ssh user@host command} and its like. */
final class Remotely {

  /** What runs something elsewhere by its options alone. */
  private static final String[] OTHERS = {
    "invoke-command -computername",
    "invoke-command -session",
    "invoke-command -hostname",
    "invoke-command -cn ",
    "icm -computername",
    "icm -cn ",
    "icm -session",
    "icm -hostname",
    "enter-pssession -computername",
    "new-pssession -computername",
    "winrs -r:",
    "winrs /r:",
    "psexec \\\\",
    "psexec.exe \\\\",
    "psexec64 \\\\",
    "sc \\\\",
    "sc.exe \\\\",
    "shutdown /m \\\\",
    "shutdown /r /m \\\\",
    "shutdown /s /m \\\\",
    "taskkill /s ",
    "wmic /node:",
    "schtasks /s ",
    "salt '*' ",
    "salt \"*\" ",
    "pdsh -w ",
    "pssh -h ",
    "pssh -i -h ",
    "parallel-ssh -h ",
    "parallel-ssh -i -h ",
    "clush -w ",
    "mco shell",
    "ansible-playbook -i ",
    "bash -i >& /dev/tcp/",
    "sh -i >& /dev/tcp/",
    "nc -e /",
    "nc -c /",
    "ncat -e /"
  };

  /** What does so where an option, a machine or a command follows, and not a sentence. */
  private static final String[] VERBS = {
    "kubectl exec ",
    "oc exec ",
    "oc rsh ",
    "docker exec ",
    "podman exec ",
    "nerdctl exec ",
    "aws ssm send-command ",
    "aws ssm start-session ",
    "gcloud compute ssh ",
    "az vm run-command ",
    "plink ",
    "rsh ",
    "knife ssh ",
    "invoke-command "
  };

  private static final String ONE_ARGUMENT = "pilFoJLRDbceEmOQSwW";

  private Remotely() {}

  static boolean runs(Text text) {
    for (int i = text.find("ssh ", 0); i >= 0; i = text.find("ssh ", i + 1)) {
      if (!Ascii.isWord(text.at(i - 1)) && text.at(i - 1) != '-' && isRemoteCommand(text, i + 4)) {
        return true;
      }
    }
    if (!text.has(Features.DASH | Features.COLON | Features.BACKSLASH | Features.SPACE)) {
      return false;
    }
    for (String other : OTHERS) {
      if (runsElsewhere(text, other, false)) {
        return true;
      }
    }
    for (String verb : VERBS) {
      if (runsElsewhere(text, verb, true)) {
        return true;
      }
    }
    return hasLateExec(text) || isAnsible(text) || RemoteCalls.areIn(text);
  }

  private static boolean runsElsewhere(Text text, String tool, boolean verb) {
    for (int i = text.find(tool, 0); i >= 0; i = text.find(tool, i + tool.length())) {
      int next = text.skipSpaces(i + tool.length());
      boolean given =
          next < text.length()
              && !Ascii.isWord(text.at(i - 1))
              && text.at(i - 1) != '-'
              && (verb ? isTyped(text, next) : isTarget(text, next));
      if (given && text.counts(i, text.length())) {
        return true;
      }
    }
    return false;
  }

  /** Behind an option that takes a machine stands one: no joining word, and no word on the rule. */
  private static boolean isTarget(Text text, int from) {
    return Ascii.isWord(text.at(from)) && !ClauseProse.isReport(text, from)
        || text.isOneOf(from, "'\"$<@{[%/");
  }

  /** An option, a name as machines and pods have them, or a word with a command behind it. */
  private static boolean isTyped(Text text, int from) {
    int end = text.endOfWord(from, 128);
    int next = text.skipSpaces(end);
    char first = text.at(from);
    if (first == '-') {
      return Ascii.isLetter(text.at(from + 1)) || text.at(from + 1) == '-' && end > from + 2;
    }
    if (Ascii.isOneOf(first, "$<'\"{")) {
      return true;
    }
    boolean name = text.hasAny(from, end - 1, c -> Ascii.isDigit(c) || Ascii.isOneOf(c, "-/@_"));
    int commandEnd = text.endOfWord(next, 64);
    String command = text.lowerPiece(next, commandEnd);
    boolean known =
        CommandNames.isCommand(command)
            || CommandNames.startsRemotely(command)
            || text.at(next) == '/'
            || text.at(next) == '{'
            || text.at(next) == '-'
                && (text.at(next + 1) == '-' || Ascii.isLetter(text.at(next + 1)));
    return Ascii.isAlnum(first)
        && !Prose.isSmallWord(text, from)
        && (name && !ClauseProse.isReport(text, from) || known);
  }

  /** {@code kubectl -n x exec pod -- sh}: options may stand before the verb. */
  private static boolean hasLateExec(Text text) {
    for (int i = text.find("kubectl -", 0); i >= 0; i = text.find("kubectl -", i + 9)) {
      int exec = text.find(" exec ", i, i + 96);
      if (exec > 0 && isTyped(text, text.skipSpaces(exec + 6)) && text.counts(i, text.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnsible(Text text) {
    for (int i = text.find("ansible ", 0); i >= 0; i = text.find("ansible ", i + 8)) {
      int pattern = text.skipSpaces(i + 8);
      int limit = Math.min(text.length(), i + 256);
      boolean module = text.find(" -m ", pattern, limit) > 0;
      int argument = text.find(" -a ", pattern, limit);
      if ((module || argument > 0)
          && text.at(pattern) != '-'
          && (!Prose.isSmallWord(text, pattern) || text.matches(pattern, "all "))
          && text.counts(i, text.length())) {
        return true;
      }
    }
    return false;
  }

  /** Behind options: a destination, and a command unless the destination names a user. */
  private static boolean isRemoteCommand(Text text, int from) {
    int at = text.skipSpaces(from);
    for (int options = 0; options < 8 && text.at(at) == '-'; options++) {
      boolean argument = text.isOneOf(at + 1, ONE_ARGUMENT) && Ascii.isSpace(text.at(at + 2));
      at = text.skipSpaces(text.endOfWord(at, 128));
      at = argument ? text.skipSpaces(text.endOfWord(at, 128)) : at;
    }
    int end = text.endOfWord(at, 254);
    if (end == at || !isDestination(text, at, end) || !text.counts(at, end)) {
      return false;
    }
    boolean user = text.find('@', at, end) > at;
    boolean dotted = text.find('.', at, end - 1) > at;
    int command = text.skipSpaces(end);
    if (text.matches(command, "-- ")) {
      command = text.skipSpaces(command + 3);
    }
    if (command >= text.length()) {
      return false;
    }
    char first = text.at(command);
    if (first == '<') {
      return !Prose.isSmallWord(text, at) && RemoteCalls.isInput(text, at, end, command);
    }
    if (first == '\'' || first == '"' || first == '$') {
      return !Prose.isSmallWord(text, at);
    }
    int commandEnd = text.endOfWord(command, 64);
    String word = text.lowerPiece(command, commandEnd);
    boolean known =
        CommandNames.startsRemotely(word)
            || CommandNames.isCommand(word)
            || first == '/'
            || first == '.' && text.at(command + 1) == '/';
    return known && !Prose.isSmallWord(text, at)
        || (user || dotted) && !Prose.isSmallWord(text, command);
  }

  private static boolean isDestination(Text text, int from, int end) {
    return !text.isOneOf(end - 1, ".,:")
        && text.areAll(from, end, c -> Ascii.isWord(c) || Ascii.isOneOf(c, "-_.@:[]%${}<>"));
  }
}
