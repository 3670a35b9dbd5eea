package io.cavra.readiness.core.publicsafe.network;

import io.cavra.readiness.core.publicsafe.name.MailAddress;
import io.cavra.readiness.core.publicsafe.text.Features;
import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;

/** A mail address, but for those under the names reserved for examples. */
public final class EmailRule implements Rule {

  @Override
  public String id() {
    return "email";
  }

  @Override
  public long features() {
    return Features.AT;
  }

  @Override
  public boolean finds(Text text) {
    if (!text.has(Features.DOTTED)) {
      return false;
    }
    for (int at = text.find('@', 0); at >= 0; at = text.find('@', at + 1)) {
      int from = MailAddress.start(text, at);
      int end = MailAddress.end(text, at);
      if (from >= 0 && end > 0 && text.counts(from, end)) {
        return true;
      }
    }
    return false;
  }
}
