package io.cavra.readiness.core.publicsafe.network;

import io.cavra.readiness.core.publicsafe.text.Text;

/** What stands around the name of a share where it is mounted: by hand, or by a table of mounts. */
final class Mounts {

  private static final int FAR = 48;
  private static final int LONGEST = 254;

  private Mounts() {}

  /** {@code filer:/vol /mnt nfs rw}: says whether a line of such a table goes on there. */
  static boolean isBehind(Text text, int end) {
    int point = text.skipSpaces(text.endOfWord(end, LONGEST));
    if (text.at(point) != '/') {
      return false;
    }
    int kind = text.skipSpaces(text.endOfWord(point, LONGEST));
    return text.matches(kind, "nfs") || text.matches(kind, "cifs") || text.matches(kind, "smb");
  }

  /**
   * {@code mount filer:/vol /mnt}: says whether the command stands before, and its target after.
   */
  static boolean isBefore(Text text, int from, int end) {
    int point = text.skipSpaces(text.endOfWord(end, LONGEST));
    int command = text.find("mount ", Math.max(0, from - FAR), from);
    boolean own = command >= 0 && !text.goesOnBefore(command) && text.at(command - 1) != '-';
    return own && text.at(point) == '/';
  }
}
