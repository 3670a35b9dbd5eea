/** The vocabulary of the readiness gate: settings, evidence records, gates, reports, selections. */
module io.cavra.readiness.api {
  exports io.cavra.readiness.evidence;
}
