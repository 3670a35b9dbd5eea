/** The library's own gates, sources and selector, put through the test kit's contracts. */
package io.cavra.readiness.core.contract;
