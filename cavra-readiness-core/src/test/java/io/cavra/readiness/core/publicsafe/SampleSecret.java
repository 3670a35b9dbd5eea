package io.cavra.readiness.core.publicsafe;

import static io.cavra.readiness.core.publicsafe.Plant.joined;

/** A name of a secret and values for it, for tests that ask where the two may stand. */
public final class SampleSecret {

  public static final String NAME = joined("pass", "word");

  /** As a person would choose it. */
  public static final String WORD = joined("hunt", "er22");

  /** As no word of prose is, nor a path, a time or a digest. */
  public static final String ODD = joined("Zx9$", "kQ2v");

  private SampleSecret() {}
}
