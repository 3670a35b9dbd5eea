package io.cavra.readiness.core.evidence;

import java.util.function.Function;

/**
 * What a document of one kind must look like: its schema version, its known fields, and how the
 * record is made from them.
 *
 * @param version the schema version that the document must name
 * @param shape the known fields of the top level
 * @param toRecord makes the record from their values
 */
record Schema<T>(String version, Shape shape, Function<FieldValues, T> toRecord) {}
