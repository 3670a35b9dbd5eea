/**
 * How answers are written: as JSON for programs, as text for people. Start from {@link
 * io.cavra.readiness.core.report.TextReport} or {@link io.cavra.readiness.core.report.JsonWriter}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.report;

import javax.annotation.ParametersAreNonnullByDefault;
