/**
 * The vocabulary of the readiness gate: settings, evidence records, gates, reports and selections.
 *
 * <p>A host codes against this module alone; it needs nothing else at run time. Start from {@link
 * io.cavra.readiness.BackendSelector}.
 */
@SuppressWarnings({
  "requires-automatic", // jsr305 names no module of its own
  "module" // the modules named below are compiled later than this one
})
module io.cavra.readiness.api {
  requires static jsr305;

  exports io.cavra.readiness;
  exports io.cavra.readiness.evidence;
  exports io.cavra.readiness.json to
      io.cavra.readiness.core;
  exports io.cavra.readiness.pilot;
  exports io.cavra.readiness.text to
      io.cavra.readiness.core,
      io.cavra.readiness.testkit;
}
