/**
 * Evidence: one record per schema of SPEC.md section 4, and what reading an input comes to. Start
 * from {@link io.cavra.readiness.evidence.EvidenceSnapshot}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.evidence;

import javax.annotation.ParametersAreNonnullByDefault;
