package io.cavra.readiness.core.evidence;

import io.cavra.readiness.EvidenceSource;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.core.publicsafe.PublicSafeScan;
import io.cavra.readiness.core.publicsafe.PublicSafeScanner;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.evidence.JsonObjectFile;
import io.cavra.readiness.evidence.TermsFile;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads evidence from the files that the settings name (SPEC.md section 3).
 *
 * <p>Every file is read at every call, once as far as the answer goes: the bytes that are parsed
 * are the bytes that are hashed and scanned. Immutable and thread-safe; callers do not wait for one
 * another.
 *
 * @since 0.1.0
 */
public final class FileEvidenceSource implements EvidenceSource {

  private static final FileEvidenceSource STANDARD = builder().build();

  private final long documentLimit;
  private final long streamLimit;
  private final PublicSafeScanner scanner;
  private final StableFile files;

  private FileEvidenceSource(Builder builder) {
    this.documentLimit = builder.documentLimit;
    this.streamLimit = builder.streamLimit;
    this.scanner = builder.scanner;
    this.files = new StableFile(builder.fileClock);
  }

  /** Answers the source with the limits of SPEC.md section 3 and the rules of its section 8. */
  public static FileEvidenceSource standard() {
    return STANDARD;
  }

  /** Starts from the standard source. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EvidenceSnapshot read(ReadinessSettings settings) {
    return new Pass(Objects.requireNonNull(settings, "settings")).read();
  }

  /** One reading of everything. */
  private final class Pass {

    private final ReadinessSettings settings;
    private final EvidenceSnapshot.Builder snapshot = EvidenceSnapshot.builder();

    Pass(ReadinessSettings settings) {
      this.settings = settings;
    }

    EvidenceSnapshot read() {
      put(EvidenceInput.RUNTIME, files::binary);
      put(EvidenceInput.PACKAGE_DIRECTORY, files::directory);
      stream(EvidenceInput.POLICY, FileEvidenceSource.objectReader());
      document(EvidenceInput.REGISTRY, FileEvidenceSource.objectReader());
      document(EvidenceInput.ENDPOINT_DEPLOYMENT, unscanned(Schemas.ENDPOINT_DEPLOYMENT));
      document(EvidenceInput.CI_RUNNER_BUNDLES, unscanned(Schemas.CI_RUNNER_BUNDLES));
      document(EvidenceInput.CHANNEL_MANIFEST, unscanned(Schemas.WORKSTATION_CHANNELS));
      document(EvidenceInput.UPDATER_POLICY, unscanned(Schemas.UPDATER_POLICY));
      Supplier<PublicSafeScan> scan = operatorScanner()::newScan;
      document(
          EvidenceInput.PROMOTION_EVIDENCE, DocumentReader.of(Schemas.PROMOTION_EVIDENCE, scan));
      document(EvidenceInput.ROLLBACK_PLAN, DocumentReader.of(Schemas.ROLLBACK_PLAN, scan));
      document(
          EvidenceInput.ROLLBACK_REHEARSAL, DocumentReader.of(Schemas.ROLLBACK_REHEARSAL, scan));
      stream(EvidenceInput.DRILL_HISTORY, DrillHistoryReader.of(scan));
      return snapshot.build();
    }

    private <T> ContentReader<T> unscanned(Schema<T> schema) {
      return DocumentReader.of(schema, null);
    }

    private PublicSafeScanner operatorScanner() {
      List<String> denied = terms(EvidenceInput.DENIED_TERMS);
      List<String> allowed = terms(EvidenceInput.ALLOWED_TEXT);
      return scanner.withDeniedTerms(denied).withAllowedStrings(allowed);
    }

    private List<String> terms(EvidenceInput<TermsFile> input) {
      Evidence<List<String>> terms =
          settings
              .path(input)
              .map(path -> files.read(path, documentLimit, new TermsReader()))
              .orElseGet(EvidenceProblem::notConfigured);
      snapshot.put(input, TermsReader.counted(terms));
      return terms.document().orElse(List.of());
    }

    private <T> void document(EvidenceInput<T> input, ContentReader<T> content) {
      put(input, path -> files.read(path, documentLimit, content));
    }

    private <T> void stream(EvidenceInput<T> input, ContentReader<T> content) {
      put(input, path -> files.read(path, streamLimit, content));
    }

    private <T> void put(EvidenceInput<T> input, Function<String, Evidence<T>> read) {
      settings.path(input).ifPresent(path -> snapshot.put(input, read.apply(path)));
    }
  }

  private static ContentReader<JsonObjectFile> objectReader() {
    return new DocumentReader<>(
        Shape.of(),
        null,
        null,
        () ->
            new DocumentReader.Target<>(
                (values, atFault, withheld) -> {},
                (values, withheld) -> new DocumentReader.Made<>(new JsonObjectFile(), Set.of())));
  }

  /**
   * Collects what differs from the standard source. Not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {

    private long documentLimit = 8L * 1024 * 1024;
    private long streamLimit = 64L * 1024 * 1024;
    private PublicSafeScanner scanner = PublicSafeScanner.standard();

    private Clock fileClock = Clock.systemUTC();

    private Builder() {}

    /** Sets how long a document may be, in bytes; 8 MiB unless set. Above 0. */
    public Builder documentLimit(long bytes) {
      this.documentLimit = positive(bytes);
      return this;
    }

    /** Sets how long a drill history or a policy may be, in bytes; 64 MiB unless set. Above 0. */
    public Builder streamLimit(long bytes) {
      this.streamLimit = positive(bytes);
      return this;
    }

    /** Sets the rules of the scan; those of SPEC.md section 8 unless set. */
    public Builder scanner(PublicSafeScanner scanner) {
      this.scanner = Objects.requireNonNull(scanner, "scanner");
      return this;
    }

    /** Sets the clock that the times of files are compared with; for tests, which write them. */
    Builder fileClock(Clock fileClock) {
      this.fileClock = fileClock;
      return this;
    }

    /** Makes the source. */
    public FileEvidenceSource build() {
      return new FileEvidenceSource(this);
    }

    private static long positive(long bytes) {
      if (bytes <= 0) {
        throw new IllegalArgumentException("bytes must be above 0, was " + bytes);
      }
      return bytes;
    }
  }
}
