/**
 * What the tests of a service need: evidence sets that are ready until a test changes one thing, a
 * clock to set, and assertions that print the trail.
 *
 * <p>Start from {@link io.cavra.readiness.testkit.ReadySet}.
 */
@SuppressWarnings("requires-automatic") // jsr305 names no module of its own
module io.cavra.readiness.testkit {
  requires transitive io.cavra.readiness.api;
  requires static jsr305;

  exports io.cavra.readiness.testkit;
  exports io.cavra.readiness.testkit.fault;
}
