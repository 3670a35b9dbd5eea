/**
 * The rules about secrets: keys, tokens, headers, credentials given to a name, random runs; and
 * which values stand for no secret.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.publicsafe.secret;

import javax.annotation.ParametersAreNonnullByDefault;
