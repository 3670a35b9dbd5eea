/** What a user's tests need: ready evidence sets, faults, arbitraries, contracts. */
module io.cavra.readiness.testkit {
  requires transitive io.cavra.readiness.api;
}
