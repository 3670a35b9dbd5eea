/**
 * One text as the rules look at it: its characters and what they are, what it decodes to, whether
 * it is made of words, and {@link io.cavra.readiness.core.publicsafe.text.Rule}, which looks at it.
 *
 * <p>Knows nothing of secrets, names or commands; every other package of the scan builds on it.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.publicsafe.text;

import javax.annotation.ParametersAreNonnullByDefault;
