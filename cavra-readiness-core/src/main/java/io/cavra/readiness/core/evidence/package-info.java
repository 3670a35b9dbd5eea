/**
 * From bytes to evidence: strict JSON, limits, digests, and files that may change while being read.
 * Start from {@link io.cavra.readiness.core.evidence.FileEvidenceSource}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.evidence;

import javax.annotation.ParametersAreNonnullByDefault;
