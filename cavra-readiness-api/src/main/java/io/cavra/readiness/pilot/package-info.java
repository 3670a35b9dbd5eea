/**
 * Pilot evaluation: one action, decided by Python and, where mode and gates allow it, by Go
 * (SPEC.md section 10). Start from {@link io.cavra.readiness.pilot.PilotEvaluator}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.pilot;

import javax.annotation.ParametersAreNonnullByDefault;
