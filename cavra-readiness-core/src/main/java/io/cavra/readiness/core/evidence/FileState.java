package io.cavra.readiness.core.evidence;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * What the file system says of a path, links followed: two states that differ are two generations.
 *
 * @param kind what is there
 * @param size its length in bytes
 * @param modified when its bytes were last changed, which any program can set to what it likes
 * @param changed when its bytes or attributes were last changed, which no program can set back; the
 *     time of the bytes where the file system does not tell
 * @param fileKey which file it is, whatever its name; null where the file system does not tell
 */
record FileState(
    Kind kind, long size, FileTime modified, FileTime changed, @Nullable Object fileKey) {

  /** What may be at a path. */
  enum Kind {
    REGULAR,
    /** A regular file that this process may not read. */
    SHUT,
    DIRECTORY,
    OTHER,
    /** Nothing to open, for whatever reason but permissions. */
    MISSING,
    /** This process may not look. */
    DENIED
  }

  /**
   * A tick of the clock of the file systems that services run on, and more: for so long a file may
   * change again without another time being told.
   */
  static final int TICK_MILLIS = 20;

  private static final boolean TELLS_CHANGES =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
  private static final String TIMES_AND_KEY =
      (TELLS_CHANGES ? "unix:ctime," : "basic:") + "size,lastModifiedTime,fileKey";
  private static final String ALL = TIMES_AND_KEY + ",isRegularFile,isDirectory";
  private static final FileTime NEVER = FileTime.fromMillis(0);
  private static final FileState MISSING = new FileState(Kind.MISSING, 0, NEVER, NEVER, null);
  private static final FileState DENIED = new FileState(Kind.DENIED, 0, NEVER, NEVER, null);

  /** Looks at a path; whatever stands in the way of that is a state too. */
  static FileState of(Path path) {
    try {
      Map<String, Object> attributes = Files.readAttributes(path, ALL);
      return of(kind(attributes), attributes);
    } catch (AccessDeniedException denied) {
      return DENIED;
    } catch (IOException absent) {
      return MISSING;
    }
  }

  private static FileState of(Kind kind, Map<String, Object> attributes) {
    FileTime modified = (FileTime) attribute(attributes, "lastModifiedTime");
    return new FileState(
        kind,
        (Long) attribute(attributes, "size"),
        modified,
        (FileTime) attributes.getOrDefault("ctime", modified),
        attributes.get("fileKey"));
  }

  private static Kind kind(Map<String, Object> attributes) {
    if ((Boolean) attribute(attributes, "isRegularFile")) {
      return Kind.REGULAR;
    }
    return (Boolean) attribute(attributes, "isDirectory") ? Kind.DIRECTORY : Kind.OTHER;
  }

  private static Object attribute(Map<String, Object> attributes, String name) {
    return Objects.requireNonNull(attributes.get(name), name);
  }

  /** Says whether that path is in this state now, at the cost of one system call, or two. */
  boolean isStillAt(Path path) {
    if (isAbsent()) {
      return equals(of(path));
    }
    try {
      // one and the same file does not become one of another kind, but may be read from now on
      return isStill(Files.readAttributes(path, TIMES_AND_KEY))
          && (kind != Kind.SHUT || !Files.isReadable(path));
    } catch (IOException gone) {
      return false;
    }
  }

  private boolean isStill(Map<String, Object> attributes) {
    return changed.equals(TELLS_CHANGES ? attributes.get("ctime") : modified)
        && modified.equals(attributes.get("lastModifiedTime"))
        && attributes.get("size") instanceof Long length
        && length == size
        && Objects.equals(fileKey, attributes.get("fileKey"));
  }

  /** Answers the state of the same file, which this process was not let read. */
  FileState shut() {
    return new FileState(Kind.SHUT, size, modified, changed, fileKey);
  }

  boolean isRegularFile() {
    return kind == Kind.REGULAR;
  }

  boolean isDirectory() {
    return kind == Kind.DIRECTORY;
  }

  /** Says whether nothing can be seen there, of which there is nothing more to know. */
  boolean isAbsent() {
    return kind == Kind.MISSING || kind == Kind.DENIED;
  }

  /** Says whether it is known that another file has taken the place of that one. */
  boolean isOtherFileThan(FileState other) {
    return isRegularFile() && !Objects.equals(fileKey, other.fileKey);
  }

  /** Says whether every change of the file changes this state, once {@link #tickMillis} is over. */
  boolean tellsEveryChange() {
    return TELLS_CHANGES;
  }

  /**
   * Answers for how long the file may change again without another time being told: for a tick, and
   * for two seconds more where the time may be told in whole ones.
   */
  long tickMillis() {
    return changed.toMillis() % 1000 == 0 ? 2_000 + TICK_MILLIS : TICK_MILLIS;
  }
}
