package io.cavra.readiness.core.cli;

import java.io.Console;
import java.util.Map;
import javax.annotation.Nullable;

/** Finds out whether a person looks at a terminal, and whether in colour. */
final class Terminal {

  private Terminal() {}

  /**
   * Says whether the operator's environment allows colour: {@code NO_COLOR} and a dumb one do not.
   */
  static boolean wantsColour(Map<String, String> environment) {
    String refusal = environment.get("NO_COLOR");
    return (refusal == null || refusal.isEmpty()) && !"dumb".equals(environment.get("TERM"));
  }

  /** Says whether this console is a terminal; from JDK 22 on there is one even without. */
  static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
