/**
 * What a host codes against: settings, gates, reports and the selection of a backend. Start from
 * {@link io.cavra.readiness.BackendSelector}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness;

import javax.annotation.ParametersAreNonnullByDefault;
