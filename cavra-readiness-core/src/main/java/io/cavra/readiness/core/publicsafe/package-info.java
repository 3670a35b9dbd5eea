/**
 * Public-safe evidence: finds what a public document must not hold. Start from {@link
 * io.cavra.readiness.core.publicsafe.PublicSafeScanner}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.publicsafe;

import javax.annotation.ParametersAreNonnullByDefault;
