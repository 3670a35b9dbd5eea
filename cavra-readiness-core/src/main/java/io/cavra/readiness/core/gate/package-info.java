/**
 * The six gates: one file for each, one small named check for each rule of SPEC.md section 7. Start
 * from {@link io.cavra.readiness.core.gate.ReadinessGates}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.gate;

import javax.annotation.ParametersAreNonnullByDefault;
