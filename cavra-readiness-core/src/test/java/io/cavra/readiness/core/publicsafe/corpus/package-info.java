/**
 * Texts that a scan of a public document must stop, and texts that it must let through. Start from
 * {@link io.cavra.readiness.core.publicsafe.corpus.PlantedCorpus}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.publicsafe.corpus;

import javax.annotation.ParametersAreNonnullByDefault;
