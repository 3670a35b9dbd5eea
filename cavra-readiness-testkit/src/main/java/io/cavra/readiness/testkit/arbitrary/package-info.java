/**
 * Arbitraries for every record and for whole sets: ready, broken in one way, broken in many,
 * hostile bytes. Start from {@link io.cavra.readiness.testkit.arbitrary.ReadyArbitraries}, or put
 * {@link io.cavra.readiness.testkit.arbitrary.ReadinessDomain} on a property.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.testkit.arbitrary;

import javax.annotation.ParametersAreNonnullByDefault;
