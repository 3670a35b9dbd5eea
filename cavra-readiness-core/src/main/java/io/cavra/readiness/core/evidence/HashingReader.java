package io.cavra.readiness.core.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.annotation.Nullable;

/**
 * Decodes bytes as strict UTF-8 and hashes the very bytes that it decodes, up to a limit.
 *
 * <p>In place of a byte that is not UTF-8, and of a byte-order mark, it delivers one character that
 * JSON allows nowhere, and ends: the parser stops there, and knows line and column.
 */
final class HashingReader extends Reader {

  /** The input is longer than the limit; one byte past the limit was read. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Most documents are short; for a long one the buffer grows. */
  private static final int FIRST_BYTES = 1024;

  /**
   * Large, for fewer reads of a long document: that is quicker by one or two per cent than a
   * quarter of it. It is a multiple of the 4,000 characters that the JSON library takes at a time.
   */
  private static final int MOST_BYTES = 32_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char ALLOWED_NOWHERE = '\u001F';
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long ONES = 0x0101010101010101L;
  private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
  private static final long HIGHEST_BITS = 0x8080808080808080L;

  private final InputStream input;
  private final long limit;
  private final MessageDigest digest = sha256Digest();
  private ByteBuffer bytes = ByteBuffer.allocate(FIRST_BYTES).flip();
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private long count;
  private boolean started;
  private boolean ended;
  private boolean plain = true;
  private @Nullable String fault;

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
    CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
    while (fault == null) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (result.isError() && chars.position() == 0) {
        fault = "the bytes are not UTF-8, in which it must be written";
        chars.put(ALLOWED_NOWHERE);
      }
      if (chars.position() > 0) {
        checkStart(chars);
        return chars.position();
      }
      if (ended) {
        return -1;
      }
      fill();
    }
    return -1;
  }

  private void checkStart(CharBuffer chars) {
    if (!started && chars.get(0) == BYTE_ORDER_MARK) {
      fault = "a byte-order mark stands at the start";
      chars.put(0, ALLOWED_NOWHERE);
    }
    started = true;
  }

  /** Answers why the bytes are not text that JSON may be written in; null if nothing was found. */
  @Nullable
  String fault() {
    return fault;
  }

  /** Says whether all that was read so far is ASCII without a backslash, and so without escapes. */
  boolean isPlain() {
    return plain;
  }

  /** Looks at eight bytes at once, four times in a row, and then at the rest. */
  private static boolean isPlain(byte[] bytes, int from, int to) {
    long odd = 0;
    int at = from;
    for (; at + 4 * Long.BYTES <= to; at += 4 * Long.BYTES) {
      odd |=
          marked(bytes, at)
              | marked(bytes, at + Long.BYTES)
              | marked(bytes, at + 2 * Long.BYTES)
              | marked(bytes, at + 3 * Long.BYTES);
    }
    for (; at < to; at++) {
      odd |= (bytes[at] ^ '\\') - 1;
    }
    return (odd & HIGHEST_BITS) == 0;
  }

  /**
   * Answers eight bytes of which none has its highest bit set where all are plain: what is not
   * ASCII has it set, and so has what becomes of a backslash here. Only a backslash borrows from
   * the byte above.
   */
  private static long marked(byte[] bytes, int at) {
    long eight = (long) EIGHT_BYTES.get(bytes, at);
    return eight | ((eight ^ BACKSLASHES) - ONES);
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

  private void fill() throws IOException {
    bytes.compact();
    if (count >= bytes.capacity() && bytes.capacity() < MOST_BYTES) {
      int larger = Math.min(2 * bytes.capacity(), MOST_BYTES);
      bytes = ByteBuffer.allocate(larger).put(bytes.flip());
    }
    int start = bytes.position();
    int read = input.read(bytes.array(), start, Math.min(bytes.remaining(), mostWanted()));
    if (read < 0) {
      ended = true;
    } else {
      count += read;
      if (count > limit) {
        throw new TooLargeException();
      }
      digest.update(bytes.array(), start, read);
      plain = plain && isPlain(bytes.array(), start, start + read);
      bytes.position(start + read);
    }
    bytes.flip();
  }

  /** One byte past the limit tells that there are too many. */
  private int mostWanted() {
    return (int) Math.min(limit - count, Integer.MAX_VALUE - 1) + 1;
  }

  /** Leaves the input to whoever opened it. */
  @Override
  public void close() {}
}
