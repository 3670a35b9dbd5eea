package io.cavra.readiness.core.publicsafe;

import io.cavra.readiness.core.publicsafe.key.KeyMeaning;

/**
 * What is known of a name.
 *
 * @param found the rules that find something in it
 * @param meaning what it says of its value, see {@link KeyMeaning}
 */
record JudgedName(int found, int meaning) {

  static JudgedName of(String name, Views views) {
    char[] chars = name.toCharArray();
    return new JudgedName(views.judge(chars, 0, chars.length, 0), views.meaning(name));
  }
}
