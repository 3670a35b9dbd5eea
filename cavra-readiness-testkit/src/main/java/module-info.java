/**
 * What the tests of a service need: evidence sets that are ready until a test changes one thing, a
 * clock to set, assertions that print the trail, arbitraries and contracts.
 *
 * <p>Start from {@link io.cavra.readiness.testkit.ReadySet}.
 */
@SuppressWarnings("requires-automatic") // jsr305 names no module of its own
module io.cavra.readiness.testkit {
  requires transitive io.cavra.readiness.api;
  requires static transitive net.jqwik.api; // whoever uses neither arbitraries nor contracts
  requires static transitive org.junit.jupiter.api; // can do without these two
  requires static jsr305;

  exports io.cavra.readiness.testkit;
  exports io.cavra.readiness.testkit.arbitrary;
  exports io.cavra.readiness.testkit.contract;
  exports io.cavra.readiness.testkit.fault;

  provides net.jqwik.api.providers.ArbitraryProvider with
      io.cavra.readiness.testkit.arbitrary.ReadinessArbitraryProvider;
}
