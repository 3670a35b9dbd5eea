/**
 * The library over HTTP: every report as JSON, and the page. Start from {@link
 * io.cavra.readiness.core.http.ReadinessHttpHandler} to mount it in a server of one's own, or from
 * {@link io.cavra.readiness.core.http.ReadinessServer} for a server of its own.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.http;

import javax.annotation.ParametersAreNonnullByDefault;
