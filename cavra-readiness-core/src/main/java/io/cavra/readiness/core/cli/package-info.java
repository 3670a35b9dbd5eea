/**
 * The command line: what an operator types, and what answers with which exit code. Start from
 * {@link io.cavra.readiness.core.cli.ReadinessCli}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.cli;

import javax.annotation.ParametersAreNonnullByDefault;
