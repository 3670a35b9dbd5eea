package io.cavra.readiness.core.evidence;

import io.cavra.readiness.core.publicsafe.PublicSafeScan;
import io.cavra.readiness.core.publicsafe.PublicSafeScanner;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.Nullable;

/** Starts scans with an operator's terms, which are made ready once, when there is a first scan. */
final class OperatorScans implements Supplier<PublicSafeScan> {

  private final PublicSafeScanner rules;
  private final List<String> denied;
  private final List<String> allowed;
  private @Nullable PublicSafeScanner scanner;

  OperatorScans(PublicSafeScanner rules, List<String> denied, List<String> allowed) {
    this.rules = rules;
    this.denied = denied;
    this.allowed = allowed;
  }

  @Override
  public PublicSafeScan get() {
    if (scanner == null) {
      scanner = rules.withDeniedTerms(denied).withAllowedStrings(allowed);
    }
    return scanner.newScan();
  }
}
