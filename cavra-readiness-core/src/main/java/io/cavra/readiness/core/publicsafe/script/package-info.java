/**
 * The rule about automation scripts: commands in a row, fetched, encoded or run elsewhere; and what
 * tells a command from a sentence.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.publicsafe.script;

import javax.annotation.ParametersAreNonnullByDefault;
