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

  /** What nothing but software comes in: such a file is named after its version. */
  private static final Set<String> PACKAGES = Words.of("deb rpm apk msi whl");

  /** What anything may come in, and the names of what is ours. */
  private static final Set<String> ARCHIVES = Words.of("zip gz tgz xz jar");

  private static final Set<String> OWN = Words.of("cavra cavra-runtime");

  private FilePaths() {}

  /** {@code a/1.2.3.4/b.json}, {@code tool-1.2.3.4-linux.zip}: not what stands behind a scheme. */
  static boolean holds(Text text, int from, int end) {
    boolean part = isPartOfName(text, from, end);
    boolean step = text.at(from - 1) == '/' && text.at(end) == '/';
    if (!Ascii.isWord(text.at(from - 2)) || !step && !part) {
      return false;
    }
    String extension = extension(text, end, part);
    return !extension.isEmpty() && !(part && RECORDS.contains(extension));
  }

  /** {@code tool_12.3.4.5_amd64.deb}, {@code cavra-runtime_12.3.4.5_linux.zip}: any numbers. */
  static boolean isOfPackage(Text text, int from, int end) {
    if (!isPartOfName(text, from, end) || !Ascii.isWord(text.at(from - 2))) {
      return false;
    }
    String extension = extension(text, end, true);
    int start = text.startOfRun(from - 1, 16, c -> isPart(c) && c != '/');
    return PACKAGES.contains(extension)
        || ARCHIVES.contains(extension) && OWN.contains(text.lowerPiece(start, from - 1));
  }

  private static boolean isPartOfName(Text text, int from, int end) {
    return text.isOneOf(from - 1, "-_") && text.isOneOf(end, "-_");
  }

  /** Answers the extension of the file that a path goes on to; empty where it is none. */
  private static String extension(Text text, int from, boolean name) {
    int dot = -1;
    int i = from;
    for (; i - from < LONGEST && isPart(text.at(i)); i++) {
      char c = text.at(i);
      if (c == '/') {
        dot = -1;
        if (name) {
          return "";
        }
      } else if (c == '.' && Ascii.isAlnum(text.at(i + 1))) {
        dot = i;
      }
    }
    return dot < 0 || !FileNames.hasExtensionAt(text, dot)
        ? ""
        : text.lowerPiece(dot + 1, DomainNames.trimDots(text, i));
  }

  private static boolean isPart(char c) {
    return Ascii.isAlnum(c) || Ascii.isOneOf(c, "/._-+");
  }
}
