package io.cavra.readiness.testkit.arbitrary;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * The arbitraries as a jqwik domain, for a property that wants Java's own types to mean what
 * evidence means by them: a {@link Duration} is the age of a drill, a {@link BigDecimal} is
 * minutes.
 *
 * <p>Without it jqwik finds the arbitraries of this library's own types all the same. With it, and
 * without {@code @Domain(DomainContext.Global.class)} beside it, nothing else is found.
 *
 * <pre>{@code
 * @Property
 * @Domain(ReadinessDomain.class)
 * void aDrillAgesToTheNanosecond(@ForAll Duration age) { ... }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ReadinessDomain extends DomainContextBase {

  /** Made by jqwik. */
  public ReadinessDomain() {}

  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    List<ArbitraryProvider> providers = new ArrayList<>(super.getArbitraryProviders());
    providers.add(new ReadinessArbitraryProvider());
    return providers;
  }

  /** Answers ages of a drill. */
  @Provide
  public Arbitrary<Duration> drillAges() {
    return EvidenceArbitraries.drillAges();
  }

  /** Answers minutes. */
  @Provide
  public Arbitrary<BigDecimal> minutes() {
    return EvidenceArbitraries.minutes();
  }
}
