package io.cavra.readiness.core.publicsafe;

import io.cavra.readiness.core.publicsafe.text.Rule;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.evidence.PublicSafeFinding;

/**
 * A term that the operator supplied, in whatever case, width and spacing. No allowance reaches it.
 */
final class DeniedTermRule implements Rule {

  private final DeniedTerms terms;

  DeniedTermRule(DeniedTerms terms) {
    this.terms = terms;
  }

  @Override
  public String id() {
    return PublicSafeFinding.DENIED_TERM;
  }

  @Override
  public long features() {
    return terms.isEmpty() ? 0 : ~0L;
  }

  @Override
  public boolean finds(Text text) {
    return terms.areIn(text.piece(0, text.length()));
  }
}
