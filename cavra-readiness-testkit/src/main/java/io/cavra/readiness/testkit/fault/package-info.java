/**
 * For every rule the smallest change that breaks it, and the checks that must then block. Start
 * from {@link io.cavra.readiness.testkit.fault.FaultCatalogue}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.testkit.fault;

import javax.annotation.ParametersAreNonnullByDefault;
