package io.cavra.readiness.core.publicsafe.network;

import io.cavra.readiness.core.publicsafe.name.DomainNames;
import io.cavra.readiness.core.publicsafe.name.FileNames;
import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/** Whether a version stands in the path of a file, as a step of it or in the name of the file. */
final class FilePaths {

  private static final int LONGEST = 160;

  /** What is written about a machine, and may be named after its address. */
  private static final Set<String> RECORDS = Words.of("log pcap conf cfg dump out txt");

  private FilePaths() {}

  /** {@code a/1.2.3.4/b.json}, {@code tool-1.2.3.4-linux.zip}: not what stands behind a scheme. */
  static boolean holds(Text text, int from, int end) {
    char before = text.at(from - 1);
    char after = text.at(end);
    boolean step = before == '/' && after == '/';
    boolean part = (before == '-' || before == '_') && (after == '-' || after == '_');
    return (step || part) && Ascii.isWord(text.at(from - 2)) && endsInFile(text, end, part);
  }

  private static boolean endsInFile(Text text, int from, boolean name) {
    int dot = -1;
    int i = from;
    for (; i - from < LONGEST && isPart(text.at(i)); i++) {
      char c = text.at(i);
      if (c == '/') {
        dot = -1;
        if (name) {
          return false;
        }
      } else if (c == '.' && Ascii.isAlnum(text.at(i + 1))) {
        dot = i;
      }
    }
    if (dot < 0 || !FileNames.hasExtensionAt(text, dot)) {
      return false;
    }
    return !name || !RECORDS.contains(text.lowerPiece(dot + 1, DomainNames.trimDots(text, i)));
  }

  private static boolean isPart(char c) {
    return Ascii.isAlnum(c) || Ascii.isOneOf(c, "/._-+");
  }
}
