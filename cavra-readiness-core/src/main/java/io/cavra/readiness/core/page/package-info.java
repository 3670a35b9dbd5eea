/**
 * The page for people: one document that says the answer, what to fix, and what it rests on. Start
 * from {@link io.cavra.readiness.core.page.ReadinessPage}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.core.page;

import javax.annotation.ParametersAreNonnullByDefault;
