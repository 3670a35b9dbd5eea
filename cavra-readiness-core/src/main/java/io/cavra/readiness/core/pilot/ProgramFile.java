package io.cavra.readiness.core.pilot;

import io.cavra.readiness.pilot.DecisionFailedException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the file of a program, and refuses what the system could not start by itself.
 *
 * <p>Java hands a file of no known format to a shell; what is refused here never gets there.
 */
final class ProgramFile {

  /** ELF, an interpreter line, Mach-O in both byte orders and for several machines, PE. */
  private static final List<String> FORMATS =
      List.of(
          "\u007FELF",
          "#!",
          "\u00FE\u00ED\u00FA",
          "\u00CE\u00FA\u00ED",
          "\u00CF\u00FA\u00ED",
          "\u00CA\u00FE\u00BA\u00BE",
          "MZ");

  private ProgramFile() {}

  /** Answers the absolute path of a program that is named by a path. */
  static Path at(String program) throws DecisionFailedException {
    try {
      return checked(Path.of(program).toAbsolutePath());
    } catch (InvalidPathException noPath) {
      throw notStarted("its path cannot be a path of this system");
    }
  }

  /**
   * Answers the absolute path of a program that is named by a path or by a bare word; a word is
   * looked for in the folders of the search path that are absolute.
   */
  static Path find(String program, String searchPath) throws DecisionFailedException {
    if (program.contains("/") || program.contains(File.separator)) {
      return at(program);
    }
    try {
      return checked(
          Stream.of(searchPath.split(File.pathSeparator, -1))
              .map(Path::of)
              .filter(Path::isAbsolute)
              .flatMap(folder -> Stream.of(program, program + ".exe").map(folder::resolve))
              .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
              .findFirst()
              .orElseThrow(() -> notStarted("no program of that name is on the PATH")));
    } catch (InvalidPathException noPath) {
      throw notStarted("the PATH or its name cannot be a path of this system");
    }
  }

  private static Path checked(Path file) throws DecisionFailedException {
    if (Files.isDirectory(file)) {
      throw notStarted("a directory is there");
    }
    if (!Files.exists(file)) {
      throw notStarted("no file is there");
    }
    if (!Files.isRegularFile(file)) {
      throw notStarted("what is there is no regular file");
    }
    if (!Files.isExecutable(file)) {
      throw notStarted("this process may not execute it");
    }
    if (!isOfKnownFormat(file)) {
      throw notStarted("it is no program; a script must start with an interpreter line");
    }
    return file;
  }

  /** A file that may be executed and not read is no script, for no interpreter could read it. */
  private static boolean isOfKnownFormat(Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      String start = new String(content.readNBytes(4), StandardCharsets.ISO_8859_1);
      return FORMATS.stream().anyMatch(start::startsWith);
    } catch (IOException unreadable) {
      return true;
    }
  }

  private static DecisionFailedException notStarted(String why) {
    return new DecisionFailedException("it could not be started: " + why);
  }
}
