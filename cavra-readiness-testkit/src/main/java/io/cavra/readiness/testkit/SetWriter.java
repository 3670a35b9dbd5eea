package io.cavra.readiness.testkit;

import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes one set to the places that its paths name. */
final class SetWriter {

  private final ReadySet set;
  private final SetPaths paths;

  SetWriter(ReadySet set, SetPaths paths) {
    this.set = set;
    this.paths = paths;
  }

  void writeNew() throws IOException {
    Files.createDirectories(paths.folder());
    if (paths.layout() == Layout.PACKAGE_DIR) {
      Files.createDirectories(paths.packageDirectory());
    }
    writeByRename();
  }

  void writeInPlace() throws IOException {
    for (EvidenceInput<?> input : EvidenceInput.all()) {
      if (!isWritten(input)) {
        write(input, paths.data(input));
      }
    }
    link();
  }

  void writeByRename() throws IOException {
    if (paths.layout() == Layout.CONFIG_MAP) {
      swapGenerations();
      return;
    }
    for (EvidenceInput<?> input : EvidenceInput.all()) {
      if (!isWritten(input)) {
        writeByRename(input);
      }
    }
  }

  private void writeByRename(EvidenceInput<?> input) throws IOException {
    Path place = paths.data(input);
    Path fresh = place.resolveSibling(place.getFileName() + ".new");
    write(input, fresh);
    if (!Files.exists(fresh)) {
      clear(place);
      return;
    }
    if (Files.isDirectory(place) || Files.isDirectory(fresh)) {
      clear(place); // a rename replaces a file by a file alone
    }
    Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
  }

  private void swapGenerations() throws IOException {
    Path generation = Files.createTempDirectory(paths.folder(), "..generation_");
    for (EvidenceInput<?> input : EvidenceInput.all()) {
      write(input, generation.resolve(SetPaths.name(input)));
    }
    Path link = paths.dataLink();
    Path old = Files.exists(link) ? link.toRealPath() : null;
    Path fresh = link.resolveSibling("..data_tmp");
    Files.createSymbolicLink(fresh, generation.getFileName());
    Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE);
    link();
    if (old != null) {
      deleteGeneration(old);
    }
  }

  private static void deleteGeneration(Path generation) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(generation)) {
      files = found.toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(generation);
  }

  /** Makes the links to what is there, and takes away those to what is not. */
  private void link() throws IOException {
    if (paths.layout() != Layout.CONFIG_MAP) {
      return;
    }
    for (EvidenceInput<?> input : EvidenceInput.all()) {
      Path link = paths.of(input);
      if (!Files.exists(paths.data(input))) {
        Files.deleteIfExists(link);
      } else if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
        Path target = paths.folder().relativize(paths.data(input));
        Files.createSymbolicLink(link, target);
      }
    }
  }

  /** A file that already says what it should stays untouched, down to its time stamps. */
  private boolean isWritten(EvidenceInput<?> input) throws IOException {
    Path place = paths.data(input);
    return set.isConfigured(input)
        && set.state(input).problem().filter(SetWriter::isAboutTheFile).isEmpty()
        && Files.isRegularFile(place)
        && !isShut(place)
        && (input != EvidenceInput.RUNTIME || Files.isExecutable(place) == set.isExecutable())
        && isSaying(place, set.bytes(input));
  }

  private static boolean isSaying(Path place, byte[] bytes) throws IOException {
    return Files.size(place) == bytes.length && Arrays.equals(Files.readAllBytes(place), bytes);
  }

  private static boolean isAboutTheFile(ProblemCode code) {
    return code.compareTo(ProblemCode.MALFORMED_JSON) < 0;
  }

  private void write(EvidenceInput<?> input, Path place) throws IOException {
    ProblemCode problem =
        set.isConfigured(input)
            ? set.state(input).problem().orElse(ProblemCode.MALFORMED_FIELD)
            : ProblemCode.NOT_CONFIGURED;
    switch (problem) {
      case NOT_CONFIGURED, MISSING -> clear(place);
      case NOT_A_FILE -> writeOtherKind(input, place);
      case TOO_LARGE -> writeLong(place, PlainBreakage.tooLarge(input));
      default -> writeBytes(input, place);
    }
  }

  private static void clear(Path place) throws IOException {
    Files.deleteIfExists(place);
  }

  private static void writeOtherKind(EvidenceInput<?> input, Path place) throws IOException {
    clear(place);
    if (input == EvidenceInput.PACKAGE_DIRECTORY) {
      Files.createFile(place);
    } else {
      Files.createDirectory(place);
    }
  }

  /** Most file systems keep no blocks for what is skipped, so that this costs next to nothing. */
  private static void writeLong(Path place, long length) throws IOException {
    clear(place);
    try (SeekableByteChannel file =
        Files.newByteChannel(
            place,
            Set.of(
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE))) {
      file.position(length - 1).write(ByteBuffer.wrap(new byte[1]));
    }
  }

  private void writeBytes(EvidenceInput<?> input, Path place) throws IOException {
    if (Files.isDirectory(place)) {
      clear(place);
    }
    Files.write(place, set.bytes(input));
    if (input == EvidenceInput.RUNTIME) {
      permit(place.toFile().setExecutable(set.isExecutable()), place);
    }
    boolean shut = set.state(input).has(ProblemCode.UNREADABLE);
    if (shut != isShut(place)) {
      permit(place.toFile().setReadable(!shut, !shut), place);
    }
  }

  /** Says whether not even its owner may read it, where the file system tells that. */
  private static boolean isShut(Path place) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(place, PosixFileAttributeView.class);
    return view != null
        && !view.readAttributes().permissions().contains(PosixFilePermission.OWNER_READ);
  }

  private static void permit(boolean done, Path place) throws IOException {
    if (!done) {
      throw new IOException("cannot set the permissions of " + place);
    }
  }
}
