/**
 * Ready evidence sets that a test changes one thing at a time, a clock that it sets, and assertions
 * that print the trail. Start from {@link io.cavra.readiness.testkit.ReadySet}.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.testkit;

import javax.annotation.ParametersAreNonnullByDefault;
