/**
 * The rules about machines and people that can be reached: addresses, host names, mail, shares,
 * licence servers, users in URLs.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.publicsafe.network;

import javax.annotation.ParametersAreNonnullByDefault;
