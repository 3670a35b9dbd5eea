package io.cavra.readiness.core.selection;

import io.cavra.readiness.core.selection.Generations.State;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

/**
 * One file that is changed in every way there is, each change a single step of the file system.
 * Every generation has bytes of its own, and all whole ones have the same length.
 */
final class TornFile {

  static final String ABSENT = "absent";

  private final Path path;
  private final String ready;
  private final String notReady;
  private final Generations generations = new Generations();
  private int number = 1_000_000;
  private byte[] bytes;

  /** Takes two documents of the same length, the first of which is there already. */
  TornFile(Path path, byte[] ready, byte[] notReady) throws IOException {
    this.path = path;
    this.ready = new String(ready, StandardCharsets.UTF_8);
    this.notReady = new String(notReady, StandardCharsets.UTF_8);
    this.bytes = ready;
    if (ready.length != notReady.length) {
      throw new IllegalArgumentException("both must have the same length");
    }
    rename(State.READY);
  }

  Generations generations() {
    return generations;
  }

  /** Makes one change at random. */
  void change(Random random) throws IOException {
    State state = random.nextBoolean() ? State.READY : State.NOT_READY;
    switch (random.nextInt(6)) {
      case 0 -> rename(state);
      case 1 -> truncateAndWrite(state);
      case 2 -> cut(random.nextInt(bytes.length / 2));
      case 3 -> deleteAndRestore(state);
      default -> rewriteInPlace(state);
    }
  }

  /** Leaves the file whole and ready. */
  void restore() throws IOException {
    rename(State.READY);
  }

  private void next(State state) {
    String document = state == State.READY ? ready : notReady;
    bytes =
        document.replaceFirst("\\{", "{\"x\":" + number++ + ",").getBytes(StandardCharsets.UTF_8);
  }

  private void rename(State state) throws IOException {
    next(state);
    Path aside = Files.write(path.resolveSibling(path.getFileName() + ".next"), bytes);
    generations.change(
        state, digest(bytes), () -> Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE));
  }

  private void rewriteInPlace(State state) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      if (file.length() != bytes.length) {
        generations.change(State.CUT, digest(new byte[0]), () -> file.setLength(0));
      }
      next(state);
      generations.change(state, digest(bytes), () -> file.write(bytes));
    }
  }

  private void truncateAndWrite(State state) throws IOException {
    cut(0);
    next(state);
    generations.change(
        state, digest(bytes), () -> Files.write(path, bytes, StandardOpenOption.WRITE));
  }

  private void cut(int length) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      if (file.length() == bytes.length) {
        generations.change(
            State.CUT, digest(Arrays.copyOf(bytes, length)), () -> file.setLength(length));
      }
    }
  }

  private void deleteAndRestore(State state) throws IOException {
    generations.change(State.ABSENT, ABSENT, () -> Files.delete(path));
    next(state);
    Path aside = Files.write(path.resolveSibling(path.getFileName() + ".next"), bytes);
    generations.change(state, digest(bytes), () -> Files.move(aside, path));
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
