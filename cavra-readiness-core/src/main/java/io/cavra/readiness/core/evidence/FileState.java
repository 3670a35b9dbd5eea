package io.cavra.readiness.core.evidence;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * What the file system says of a file, links followed: two states that differ are two generations.
 *
 * @param isRegularFile whether it is a regular file
 * @param isDirectory whether it is a folder
 * @param size its length in bytes
 * @param modified when its bytes were last changed
 * @param changed when its bytes or attributes were last changed, which no program can set back; the
 *     time of the bytes where the file system does not tell
 * @param fileKey which file it is, whatever its name; null where the file system does not tell
 */
record FileState(
    boolean isRegularFile,
    boolean isDirectory,
    long size,
    FileTime modified,
    FileTime changed,
    @Nullable Object fileKey) {

  private static final String VIEW =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix")
          ? "unix:isRegularFile,isDirectory,size,lastModifiedTime,ctime,fileKey"
          : "isRegularFile,isDirectory,size,lastModifiedTime,fileKey";

  static FileState of(Path path) throws IOException {
    Map<String, Object> attributes = Files.readAttributes(path, VIEW);
    FileTime modified = (FileTime) attribute(attributes, "lastModifiedTime");
    return new FileState(
        (Boolean) attribute(attributes, "isRegularFile"),
        (Boolean) attribute(attributes, "isDirectory"),
        (Long) attribute(attributes, "size"),
        modified,
        (FileTime) attributes.getOrDefault("ctime", modified),
        attributes.get("fileKey"));
  }

  private static Object attribute(Map<String, Object> attributes, String name) {
    return Objects.requireNonNull(attributes.get(name), name);
  }

  /** Says whether it is known that another file has taken the place of that one. */
  boolean isOtherFileThan(FileState other) {
    return !Objects.equals(fileKey, other.fileKey);
  }
}
