package io.cavra.readiness.core.evidence;

import io.cavra.readiness.core.evidence.HashingReader.TooLargeException;
import io.cavra.readiness.core.publicsafe.PublicSafeScan;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.PublicSafeFindings;
import io.cavra.readiness.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javax.annotation.Nullable;

/**
 * Reads one document from its bytes: hashes, decodes, checks and scans them in one pass, and
 * answers the record or the problem.
 *
 * @param shape the known fields
 * @param version the schema version that the document must name; null for one that names none
 * @param newScan starts the scan of one document
 * @param newTarget starts the record of one document
 */
record DocumentReader<T>(
    Shape shape,
    @Nullable String version,
    Supplier<PublicSafeScan> newScan,
    Supplier<Target<T>> newTarget)
    implements ContentReader<T> {

  /** Where one document goes: its streamed elements, and its record in the end. */
  record Target<T>(
      DocumentWalk.ElementSink sink, BiFunction<FieldValues, Set<String>, Made<T>> make) {}

  /** The record of a document, and the pointers of its strings that are shown nowhere. */
  record Made<T>(T value, Set<String> withheld) {}

  static <T> DocumentReader<T> of(Schema<T> schema, Supplier<PublicSafeScan> newScan) {
    return new DocumentReader<>(
        schema.shape(),
        schema.version(),
        newScan,
        () ->
            new Target<>(
                (values, atFault, withheld) -> {},
                (values, withheld) -> new Made<>(schema.toRecord().apply(values), withheld)));
  }

  @Override
  public Evidence<T> read(InputStream input, long limit) throws IOException {
    HashingReader reader = new HashingReader(input, limit);
    try (TokenReader tokens = new TokenReader(reader)) {
      return read(reader, tokens);
    } catch (TooLargeException tooLarge) {
      return ContentReader.tooLarge(limit);
    }
  }

  private Evidence<T> read(HashingReader reader, TokenReader tokens) throws IOException {
    PublicSafeScan scan = newScan.get();
    Target<T> target = newTarget.get();
    DocumentWalk walk = new DocumentWalk(tokens, scan, target.sink());
    try {
      FieldValues values = walk.walk(shape);
      return judge(target, walk, values, new Bytes(Optional.of(reader.sha256()), scan.findings()));
    } catch (StrictJsonException malformed) {
      return malformed(reader, tokens.location() + ": " + malformed.getMessage());
    }
  }

  /** What goes with a record or a problem. */
  private record Bytes(Optional<String> sha256, PublicSafeFindings findings) {}

  private Evidence<T> judge(Target<T> target, DocumentWalk walk, FieldValues values, Bytes bytes) {
    String wrongSchema = version == null ? null : wrongSchema(walk.schemaVersion(), version);
    if (wrongSchema != null) {
      return problem(ProblemCode.WRONG_SCHEMA, wrongSchema, new Faults(), bytes);
    }
    if (walk.faults().total() > 0) {
      Faults faults = walk.faults();
      return problem(ProblemCode.MALFORMED_FIELD, faults.message(), faults, bytes);
    }
    Made<T> made = target.make().apply(values, walk.withheld());
    return new EvidenceDocument<>(made.value(), bytes.sha256, bytes.findings, made.withheld());
  }

  private static @Nullable String wrongSchema(
      @Nullable DocumentWalk.SchemaVersion found, String version) {
    String text = found == null ? null : found.text();
    if (version.equals(text)) {
      return null;
    }
    String was =
        found == null
            ? "absent"
            : text == null
                ? "not a string"
                : found.hasFinding() ? "another text (it is not public-safe)" : Quoted.of(text);
    return "schema_version must be " + Quoted.of(version) + ", was " + was + ", at /schema_version";
  }

  /**
   * The rest is read all the same: for the digest, and because too large comes before malformed.
   */
  private Evidence<T> malformed(HashingReader reader, String where) throws IOException {
    reader.drain();
    return problem(
        ProblemCode.MALFORMED_JSON,
        "it is not valid JSON at " + where,
        new Faults(),
        new Bytes(Optional.of(reader.sha256()), PublicSafeFindings.none()));
  }

  private static <T> EvidenceProblem<T> problem(
      ProblemCode code, String message, Faults faults, Bytes bytes) {
    return new EvidenceProblem<>(code, message, faults.first(), bytes.sha256, bytes.findings);
  }
}
