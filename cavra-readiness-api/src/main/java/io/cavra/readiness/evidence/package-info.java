/**
 * Evidence: one record per schema and what a reader answers. Start from {@link
 * io.cavra.readiness.evidence.PublicSafeFinding}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.evidence;

import javax.annotation.ParametersAreNonnullByDefault;
