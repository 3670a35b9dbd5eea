package io.cavra.readiness.core.evidence;

import io.cavra.readiness.evidence.Evidence;
import javax.annotation.Nullable;

/**
 * What reading a file once came to.
 *
 * @param state what the file system said of the file before and after; null where the evidence does
 *     not follow from it: the file was replaced meanwhile, could not be read, or has another length
 *     than it says, as files have that a kernel makes up
 */
record FileReading<T>(Evidence<T> evidence, @Nullable FileState state) {}
