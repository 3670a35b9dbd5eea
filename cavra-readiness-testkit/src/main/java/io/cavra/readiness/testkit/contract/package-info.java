/**
 * Tests as interfaces with default methods, that anyone's gate, source of evidence, selector or
 * deciding backend can implement to be put through them. Start from {@link
 * io.cavra.readiness.testkit.contract.BackendSelectorContract}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.testkit.contract;

import javax.annotation.ParametersAreNonnullByDefault;
