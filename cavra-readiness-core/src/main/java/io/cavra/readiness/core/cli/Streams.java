package io.cavra.readiness.core.cli;

/**
 * The two streams of a run.
 *
 * @param out takes the answer
 * @param err takes what is said where there is none
 */
record Streams(Output out, Output err) {}
