/**
 * Programs that use the library as a host does. Start from {@link
 * io.cavra.readiness.core.example.MainJob}.
 */
package io.cavra.readiness.core.example;
