/**
 * Pilot evaluation: asks Python and Go about one action, and runs the programs that decide. Start
 * from {@link io.cavra.readiness.core.pilot.GatedEvaluator}.
 *
 * <p>No other module sees it: a host starts from {@link io.cavra.readiness.core.Readiness}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.pilot;

import javax.annotation.ParametersAreNonnullByDefault;
