package io.cavra.readiness.core.publicsafe;

/** Running something on another machine: {@code ssh user@host command} and its like. */
final class Remotely {

  private static final String[] OTHERS = {
    "invoke-command -computername",
    "invoke-command -session",
    "invoke-command -hostname",
    "enter-pssession -computername",
    "new-pssession -computername",
    "winrs -r:",
    "winrs /r:",
    "psexec \\\\",
    "psexec.exe \\\\",
    "psexec64 \\\\",
    "wmic /node:",
    "schtasks /s ",
    "salt '*' cmd.run",
    "pdsh -w ",
    "pssh -h ",
    "clush -w ",
    "aws ssm send-command",
    "kubectl exec ",
    "oc exec ",
    "oc rsh ",
    "plink ",
    "gcloud compute ssh ",
    "az vm run-command",
    "knife ssh ",
    "mco shell"
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
      int i = text.find(other, 0);
      boolean given =
          i >= 0
              && !Ascii.isWord(text.at(i - 1))
              && !Prose.isSmallWord(text, text.skipSpaces(i + other.length()));
      if (given && i + other.length() < text.length() && text.counts(i, text.length())) {
        return true;
      }
    }
    return isAnsible(text);
  }

  private static boolean isAnsible(Text text) {
    int i = text.find("ansible ", 0);
    return i >= 0
        && (text.find(" -m shell", i, i + 256) > 0
            || text.find(" -m command", i, i + 256) > 0
            || text.find(" -a ", i, i + 256) > 0)
        && text.counts(i, text.length());
  }

  /** Behind options: a destination, and a command unless the destination names a user. */
  private static boolean isRemoteCommand(Text text, int from) {
    int at = text.skipSpaces(from);
    for (int options = 0; options < 8 && text.at(at) == '-'; options++) {
      boolean argument =
          ONE_ARGUMENT.indexOf(text.at(at + 1)) >= 0 && Ascii.isSpace(text.at(at + 2));
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
    if (command >= text.length()) {
      return false;
    }
    char first = text.at(command);
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
    for (int i = from; i < end; i++) {
      char c = text.at(i);
      if (!Ascii.isWord(c) && "-_.@:[]%${}<>".indexOf(c) < 0) {
        return false;
      }
    }
    char last = text.at(end - 1);
    return last != '.' && last != ',' && last != ':';
  }
}
