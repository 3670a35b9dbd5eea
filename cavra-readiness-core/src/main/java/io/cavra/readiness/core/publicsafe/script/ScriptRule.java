package io.cavra.readiness.core.publicsafe.script;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;

/**
 * Automation: an interpreter line, fetch-and-run, an encoded command, remote execution, or two or
 * more commands in a row. One local command named in a step is none.
 */
public final class ScriptRule implements Rule {

  @Override
  public String id() {
    return "script";
  }

  @Override
  public long features() {
    return Features.SPACE | Features.HASH | Features.PIPE | Features.SEMICOLON | Features.PAREN;
  }

  @Override
  public boolean finds(Text text) {
    return text.has(Features.HASH) && hasInterpreterLine(text)
        || Remotely.runs(text)
        || FetchAndRun.isIn(text)
        || CommandRows.areIn(text);
  }

  private static boolean hasInterpreterLine(Text text) {
    for (int i = text.find("#!", 0); i >= 0; i = text.find("#!", i + 1)) {
      int path = text.endOfRun(i + 2, 6, c -> c == ' ');
      boolean rooted = text.at(path) == '/' && Ascii.isLetter(text.at(path + 1));
      int end = text.endOfWord(path, 128);
      boolean drive =
          Ascii.isLetter(text.at(path)) && text.at(path + 1) == ':' && text.at(path + 2) == '\\';
      if ((rooted || drive) && end - path > 3 && text.counts(i, end)) {
        return true;
      }
    }
    return false;
  }
}
