/**
 * Plain JSON values: maps, lists, strings, numbers, booleans and null. Start from {@link
 * io.cavra.readiness.json.JsonValues}.
 *
 * <p>Not for hosts: this library keeps it to itself.
 */
@ParametersAreNonnullByDefault
package io.cavra.readiness.json;

import javax.annotation.ParametersAreNonnullByDefault;
