package io.cavra.readiness.core.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Decodes bytes as strict UTF-8 and hashes the very bytes that it decodes, up to a limit.
 *
 * <p>Whatever stands before a byte that is not UTF-8 is delivered first, so that the parser's
 * location is the location of that byte.
 */
final class HashingReader extends Reader {

  /** The input is longer than the limit; nothing past the limit was read. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** The input is not text that JSON may be written in. */
  static final class NotUtf8Exception extends IOException {
    private static final long serialVersionUID = 1L;

    NotUtf8Exception(String message) {
      super(message);
    }
  }

  private static final int BUFFER_BYTES = 16 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream input;
  private final long limit;
  private final MessageDigest digest = sha256Digest();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).flip();
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private long count;
  private boolean started;
  private boolean ended;

  HashingReader(InputStream input, long limit) {
    this.input = input;
    this.limit = limit;
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("this Java has no SHA-256, which every Java must have");
    }
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(target, offset, length);
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      int decoded = chars.position();
      if (decoded > 0) {
        return checkStart(target[offset], decoded);
      }
      if (result.isError()) {
        throw new NotUtf8Exception("the bytes are not UTF-8");
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  private int checkStart(char first, int decoded) throws NotUtf8Exception {
    if (!started && first == BYTE_ORDER_MARK) {
      throw new NotUtf8Exception("the file starts with a byte-order mark");
    }
    started = true;
    return decoded;
  }

  /** Reads what is left, for the digest and the limit alone. */
  void drain() throws IOException {
    while (!ended) {
      bytes.position(bytes.limit());
      fill();
    }
  }

  /** Answers the SHA-256 of every byte in lower-case hex; only after the end was reached. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Answers how many bytes may be read. */
  long limit() {
    return limit;
  }

  /** Answers how many bytes were read so far. */
  long count() {
    return count;
  }

  private void fill() throws IOException {
    bytes.compact();
    int start = bytes.position();
    int read = input.read(bytes.array(), start, bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      count += read;
      if (count > limit) {
        throw new TooLargeException();
      }
      digest.update(bytes.array(), start, read);
      bytes.position(start + read);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
