/**
 * What the name of a member means for its value: a secret, a header that authenticates, a host, a
 * licence, a version.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.publicsafe.key;

import javax.annotation.ParametersAreNonnullByDefault;
