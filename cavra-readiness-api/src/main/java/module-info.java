/** The vocabulary of the readiness gate: settings, evidence records, gates, reports, selections. */
@SuppressWarnings("requires-automatic") // jsr305 names no module of its own
module io.cavra.readiness.api {
  requires static jsr305;

  exports io.cavra.readiness.evidence;
}
