package io.cavra.readiness.core.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * The names of one object's members so far: finds a repeated one, and one too many.
 *
 * <p>Few names are compared one by one; long ones are kept as digests, so that what is kept stays
 * small whatever the names are.
 */
final class MemberNames {

  private static final int MOST = 65_536;
  private static final int FEW = 16;
  private static final int LONGEST_KEPT = 128;

  private static final String[] NONE = {};

  private String[] few = NONE;
  private int count;
  private int kept;
  private Set<String> many = Set.of();

  void clear() {
    Arrays.fill(few, 0, Math.min(kept, FEW), null);
    many = Set.of();
    count = 0;
    kept = 0;
  }

  void add(String name) throws StrictJsonException {
    add(isNew(name.length() > LONGEST_KEPT ? digest(name) : name));
    kept++;
  }

  /** Counts a member of whose name the caller knows whether it was there before. */
  void add(boolean isNew) throws StrictJsonException {
    if (count == MOST) {
      throw new StrictJsonException("an object has more than 65536 members");
    }
    if (!isNew) {
      throw new StrictJsonException("an object has two members of the same name");
    }
    count++;
  }

  private boolean isNew(String name) {
    for (int i = 0; i < Math.min(kept, FEW); i++) {
      if (few[i].equals(name)) {
        return false;
      }
    }
    if (kept < FEW) {
      few = few.length == 0 ? new String[FEW] : few;
      few[kept] = name;
      return true;
    }
    many = many.isEmpty() ? new HashSet<>() : many;
    return many.add(name);
  }

  /** A name that stands for a long one; no name that is kept as it is has this length. */
  private static String digest(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-512").digest(name.getBytes(StandardCharsets.UTF_16BE));
      return HexFormat.of().formatHex(hash) + ' ';
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("this Java has no SHA-512");
    }
  }
}
