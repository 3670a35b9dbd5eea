/** What a user's tests need: ready evidence sets, faults, arbitraries, contracts. */
@SuppressWarnings("requires-automatic") // jsr305 names no module of its own
module io.cavra.readiness.testkit {
  requires transitive io.cavra.readiness.api;
  requires static jsr305;
}
