/**
 * Names with dots in them, and what they are: domains, files, packages, fields; the authorities of
 * URLs and the addresses of mail.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.publicsafe.name;

import javax.annotation.ParametersAreNonnullByDefault;
