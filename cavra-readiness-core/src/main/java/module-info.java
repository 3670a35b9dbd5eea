/**
 * The parts that do it: strict reading of evidence, the gates, selection, reports, command line.
 */
module io.cavra.readiness.core {
  requires transitive io.cavra.readiness.api;
  requires com.fasterxml.jackson.core;
}
