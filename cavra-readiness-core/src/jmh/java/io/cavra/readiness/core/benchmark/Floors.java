package io.cavra.readiness.core.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The least that has to be done with some files, written in the plainest way that is fast. */
final class Floors {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int BUFFER = 16 * 1024;

  private Floors() {}

  /** Reads the bytes. */
  static long read(List<Path> files) throws IOException {
    long count = 0;
    byte[] buffer = new byte[BUFFER];
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          count += read;
        }
      }
    }
    return count;
  }

  /** Reads the bytes and walks the JSON tokens, decoding no text that nobody asks for. */
  static long tokenize(List<Path> files) throws IOException {
    long count = 0;
    for (Path file : files) {
      try (JsonParser parser = JSON.createParser(Files.newInputStream(file))) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          count += token == JsonToken.VALUE_STRING ? parser.getTextLength() : 1;
        }
      }
    }
    return count;
  }

  /**
   * Does with short files what cannot be left out where one answer must not mix two generations:
   * looks, reads, walks the tokens, hashes, and looks again. In the cheapest way there is, with a
   * buffer and a digest that are made once.
   */
  static long readBetweenLooks(List<Path> files, byte[] buffer, MessageDigest digest)
      throws IOException {
    long count = 0;
    for (Path file : files) {
      count += look(file);
      int length;
      try (FileInputStream in = new FileInputStream(file.toFile())) {
        length = in.read(buffer);
      }
      digest.update(buffer, 0, length);
      count += digest.digest()[0];
      try (JsonParser parser = JSON.createParser(buffer, 0, length)) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          count++;
        }
      }
      count += look(file);
    }
    return count;
  }

  /** Asks for what a change cannot but show in: the time of the last change is among it. */
  static int look(Path file) throws IOException {
    return Files.readAttributes(file, "unix:ctime,size,lastModifiedTime,fileKey").size();
  }

  /** Hashes bytes that are at hand already. */
  static int digest(List<byte[]> contents) throws NoSuchAlgorithmException {
    int any = 0;
    for (byte[] content : contents) {
      any ^= MessageDigest.getInstance("SHA-256").digest(content)[0];
    }
    return any;
  }
}
