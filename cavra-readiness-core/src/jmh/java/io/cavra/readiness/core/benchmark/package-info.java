/** How fast a selection is, each figure beside its floor; start at {@link BenchmarkTable}. */
package io.cavra.readiness.core.benchmark;
