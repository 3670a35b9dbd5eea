package io.cavra.readiness.core.publicsafe;

import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.evidence.PublicSafeFinding;

/** Stands in for a rule that could not be made: every text that it is asked about is unjudged. */
final class BrokenRule implements Rule {

  @Override
  public String id() {
    return PublicSafeFinding.SCAN_INCOMPLETE;
  }

  /** Asked about every text but those with nothing in them. */
  @Override
  public long features() {
    return ~0L;
  }

  @Override
  public boolean finds(Text text) {
    throw new IllegalStateException("the rule could not be made");
  }
}
