package io.cavra.readiness.core.publicsafe.network;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;

/**
 * Reads an IPv6 address: eight groups, or fewer with one {@code ::}, perhaps with IPv4 at its end.
 */
final class Ipv6 {

  private final int[] groups = new int[8];
  private int count;
  private int gap = -1;
  private int end;
  private int longestGroup;
  private boolean digits;
  private boolean embedded;
  private boolean allOfTwo = true;

  private Ipv6() {}

  /** Answers the address that begins there, or null. */
  @javax.annotation.CheckForNull
  static Ipv6 at(Text text, int from) {
    Ipv6 address = new Ipv6();
    return address.read(text, from) ? address : null;
  }

  int end() {
    return end;
  }

  boolean hasDigits() {
    return digits;
  }

  private boolean read(Text text, int from) {
    int i = from;
    if (text.at(i) == ':') {
      if (text.at(i + 1) != ':') {
        return false;
      }
      gap = 0;
      i += 2;
    }
    while (count < 8) {
      int group = i;
      i = endOfGroup(text, group);
      if (i == group) {
        break;
      }
      if (text.at(i) == '.' && count <= 6 && Ipv4.endOf(text, group) > 0) {
        addEmbedded(Ipv4.valueOf(text, group));
        i = Ipv4.endOf(text, group);
        break;
      }
      add(text, group, i);
      if (text.at(i) != ':') {
        break;
      }
      if (text.at(i + 1) == ':') {
        if (gap >= 0) {
          return false;
        }
        gap = count;
        i += 2;
      } else if (Ascii.isHex(text.at(i + 1)) && count < 8) {
        i++;
      } else {
        break;
      }
    }
    end = i;
    return count == 8 && gap < 0 || gap >= 0 && count < 8;
  }

  /** Answers the end of up to four hexadecimal digits; the beginning where there are more. */
  private static int endOfGroup(Text text, int from) {
    int i = text.endOfRun(from, 5, Ascii::isHex);
    return i - from > 4 ? from : i;
  }

  private void add(Text text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      digits |= Ascii.isDigit(text.at(i));
      value = value << 4 | Character.digit(text.at(i), 16);
    }
    allOfTwo &= to - from == 2;
    longestGroup = Math.max(longestGroup, to - from);
    groups[count++] = value;
  }

  private void addEmbedded(int address) {
    digits = true;
    groups[count++] = address >>> 16;
    groups[count++] = address & 0xFFFF;
    embedded = true;
  }

  /**
   * Says whether this is meant as an address: {@code std::}, {@code a::b}, slices such as {@code
   * ::2} and fingerprints in pairs are not.
   */
  boolean isPlausible() {
    if (gap < 0) {
      return !allOfTwo;
    }
    boolean some = digits || count >= 3;
    return embedded || longestGroup >= 3 && some;
  }

  /** Says whether this is nobody's: loopback, unspecified, kept for documentation, or mapped so. */
  boolean isHarmless() {
    int[] full = new int[8];
    int tail = gap < 0 ? 0 : count - gap;
    int head = count - tail;
    System.arraycopy(groups, 0, full, 0, head);
    System.arraycopy(groups, head, full, 8 - tail, tail);
    boolean zeros = full[0] == 0 && full[1] == 0 && full[2] == 0 && full[3] == 0 && full[4] == 0;
    if (zeros && full[5] == 0xFFFF) {
      return Ipv4.isHarmless(full[6] << 16 | full[7]);
    }
    if (zeros && full[5] == 0 && full[6] == 0 && full[7] <= 1) {
      return true;
    }
    return full[0] == 0x2001 && full[1] == 0xDB8 || full[0] == 0x3FFF && full[1] < 0x1000;
  }
}
