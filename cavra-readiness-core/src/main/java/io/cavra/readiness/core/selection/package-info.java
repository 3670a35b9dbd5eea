/**
 * Selection: from reports to a backend, its trail of reasons and how long it holds. Start from
 * {@link io.cavra.readiness.core.selection.ReadinessSelector}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.selection;

import javax.annotation.ParametersAreNonnullByDefault;
