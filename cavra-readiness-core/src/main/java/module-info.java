/**
 * The parts that do it: strict reading of evidence, the gates, selection, reports, command line.
 */
@SuppressWarnings("requires-automatic") // jsr305 names no module of its own
module io.cavra.readiness.core {
  requires transitive io.cavra.readiness.api;
  requires com.fasterxml.jackson.core;
  requires static jsr305;
  // For who serves over HTTP; the rest works on a Java without it.
  requires static transitive jdk.httpserver;

  exports io.cavra.readiness.core;
  exports io.cavra.readiness.core.cli;
  exports io.cavra.readiness.core.evidence;
  exports io.cavra.readiness.core.gate;
  exports io.cavra.readiness.core.http;
  exports io.cavra.readiness.core.page;
  exports io.cavra.readiness.core.publicsafe;
  exports io.cavra.readiness.core.report;
  exports io.cavra.readiness.core.settings;
}
