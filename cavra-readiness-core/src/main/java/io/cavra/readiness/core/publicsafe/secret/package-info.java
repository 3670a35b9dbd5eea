/**
 * The rules about secrets: keys, tokens, headers, credentials given to a name, random runs; and
 * what is a value that stands for none.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.publicsafe.secret;

import javax.annotation.ParametersAreNonnullByDefault;
