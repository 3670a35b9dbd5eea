/**
 * How an operator's settings come in: from environment variables and from command-line flags, both
 * through the one table of settings. Start from {@link
 * io.cavra.readiness.core.settings.SettingsReader}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.settings;

import javax.annotation.ParametersAreNonnullByDefault;
