/**
 * The front door of the library: from settings to a selector in one line. Start from {@link
 * io.cavra.readiness.core.Readiness}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core;

import javax.annotation.ParametersAreNonnullByDefault;
