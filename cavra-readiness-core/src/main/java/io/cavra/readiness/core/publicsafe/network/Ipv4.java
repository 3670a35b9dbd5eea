package io.cavra.readiness.core.publicsafe.network;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;

/** Reads four dotted numbers of at most 255 each. */
final class Ipv4 {

  private Ipv4() {}

  /** Answers where the address that begins there ends; -1 where none does. */
  static int endOf(Text text, int from) {
    int i = from;
    for (int part = 0; part < 4; part++) {
      if (part > 0 && text.at(i++) != '.') {
        return -1;
      }
      int start = i;
      int value = 0;
      while (i - start < 4 && Ascii.isDigit(text.at(i))) {
        value = value * 10 + text.at(i++) - '0';
      }
      if (i == start || i - start > 3 || value > 255) {
        return -1;
      }
    }
    return i;
  }

  /** Answers the four numbers of the address that begins there, as one. */
  static int valueOf(Text text, int from) {
    int value = 0;
    int part = 0;
    int i = from;
    for (int dots = 0; dots < 4; i++) {
      if (Ascii.isDigit(text.at(i))) {
        part = part * 10 + text.at(i) - '0';
      } else {
        value = value << 8 | part;
        part = 0;
        dots++;
      }
    }
    return value;
  }

  /** Says whether no version begins as high as this. */
  static boolean isHigh(int address) {
    return address >>> 24 >= 100;
  }

  /** Says whether this is of the largest of the ranges for private use. */
  static boolean isPrivate(int address) {
    return address >>> 24 == 10;
  }

  /** Says whether this is of any of the ranges for private use. */
  static boolean isOfPrivateNetwork(int address) {
    return isPrivate(address) || address >>> 20 == 0xAC1 || address >>> 16 == 0xC0A8;
  }

  /** Says whether this is nobody's: loopback, unspecified, or kept for documentation. */
  static boolean isHarmless(int address) {
    int net = address >>> 8;
    return address >>> 24 == 127
        || address == 0
        || net == 0xC00002
        || net == 0xC63364
        || net == 0xCB0071;
  }
}
