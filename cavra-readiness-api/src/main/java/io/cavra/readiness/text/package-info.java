/**
 * How text is read and shown everywhere in the library: what counts as blank, and how a text that
 * somebody else wrote is quoted in a message. Start from {@link io.cavra.readiness.text.Blank}.
 *
 * <p>Not for hosts: exported to the library's own modules alone.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.text;

import javax.annotation.ParametersAreNonnullByDefault;
