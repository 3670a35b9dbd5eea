/** Gates, sources and selectors that are wrong on purpose, and the contracts that find them out. */
package io.cavra.readiness.core.wrong;
