package io.cavra.readiness.core.evidence;

import io.cavra.readiness.EvidenceSource;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.core.publicsafe.PublicSafeScan;
import io.cavra.readiness.core.publicsafe.PublicSafeScanner;
import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.evidence.JsonObjectFile;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.TermsFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.annotation.Nullable;

/**
 * Reads evidence from the files that the settings name (SPEC.md section 3).
 *
 * <p>Every file is read at every call, once as far as the answer goes: the bytes that are parsed
 * are the bytes that are hashed and scanned. A watch reads again what has changed. Immutable and
 * thread-safe; callers do not wait for one another, but for one who reads what has changed.
 *
 * @since 0.1.0
 */
public final class FileEvidenceSource implements EvidenceSource {

  private static final FileEvidenceSource STANDARD = builder().build();

  private final long documentLimit;
  private final long streamLimit;
  private final PublicSafeScanner scanner;
  private final StableFileReader files;
  private final LongSupplier ticker;

  private FileEvidenceSource(Builder builder) {
    this.documentLimit = builder.documentLimit;
    this.streamLimit = builder.streamLimit;
    this.scanner = builder.scanner.expecting(Schemas.expectedInPublic());
    this.files = new StableFileReader(builder.fileClock);
    this.ticker = builder.ticker;
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
    return look(Objects.requireNonNull(settings, "settings"), null).snapshot();
  }

  /**
   * {@inheritDoc}
   *
   * <p>A call asks for the attributes of every file, and reads those that may have changed: one
   * whose time of change, time of its bytes, length, device or inode differs, one that was not yet
   * seen at rest for longer than a tick of its file system's clock, and one that could not be read.
   */
  @Override
  public Supplier<EvidenceSnapshot> watch(ReadinessSettings settings) {
    Objects.requireNonNull(settings, "settings");
    return new FileWatch(before -> look(settings, before), ticker);
  }

  /**
   * Finds the scanner that the operator wants: with the rules of this source, and the denied terms
   * and allowed strings of the two files that the settings name, which are read at every call. For
   * a host that scans what does not come from files, or a text that is about to be shown.
   *
   * @return nothing while one of those files cannot be used: then nothing passes for public-safe
   */
  public Optional<PublicSafeScanner> findScanner(ReadinessSettings settings) {
    Objects.requireNonNull(settings, "settings");
    FilePass pass = new FilePass(settings, null, ticker);
    Evidence<List<String>> denied = terms(pass, EvidenceInput.DENIED_TERMS);
    Evidence<List<String>> allowed = terms(pass, EvidenceInput.ALLOWED_TEXT);
    return isUnusable(denied) || isUnusable(allowed)
        ? Optional.empty()
        : Optional.of(scanner.withDeniedTerms(lines(denied)).withAllowedStrings(lines(allowed)));
  }

  private static boolean isUnusable(Evidence<?> file) {
    return file.problem().filter(one -> one.code() != ProblemCode.NOT_CONFIGURED).isPresent();
  }

  private FileSnapshot look(ReadinessSettings settings, @Nullable FileSnapshot before) {
    FilePass pass = new FilePass(settings, before, ticker);
    pass.look(EvidenceInput.RUNTIME, files::binary);
    pass.look(EvidenceInput.PACKAGE_DIRECTORY, files::directory);
    pass.look(EvidenceInput.POLICY, stream(objectReader()));
    pass.look(EvidenceInput.REGISTRY, document(objectReader()));
    pass.look(EvidenceInput.ENDPOINT_DEPLOYMENT, unscanned(Schemas.ENDPOINT_DEPLOYMENT));
    pass.look(EvidenceInput.CI_RUNNER_BUNDLES, unscanned(Schemas.CI_RUNNER_BUNDLES));
    pass.look(EvidenceInput.CHANNEL_MANIFEST, unscanned(Schemas.WORKSTATION_CHANNELS));
    pass.look(EvidenceInput.UPDATER_POLICY, unscanned(Schemas.UPDATER_POLICY));
    lookAtPublic(pass);
    return pass.end();
  }

  /**
   * The public documents are scanned for an operator's terms too, so again where those change.
   * While the denied terms are not known, any text might hold one.
   */
  private void lookAtPublic(FilePass pass) {
    Evidence<List<String>> denied = terms(pass, EvidenceInput.DENIED_TERMS);
    Evidence<List<String>> allowed = terms(pass, EvidenceInput.ALLOWED_TEXT);
    boolean anew =
        !pass.isAsBefore(EvidenceInput.DENIED_TERMS)
            || !pass.isAsBefore(EvidenceInput.ALLOWED_TEXT);
    Supplier<PublicSafeScan> known = new OperatorScans(scanner, lines(denied), lines(allowed));
    Supplier<PublicSafeScan> scan = isUnusable(denied) ? () -> known.get().withholdingAll() : known;
    pass.look(EvidenceInput.PROMOTION_EVIDENCE, scanned(Schemas.PROMOTION_EVIDENCE, scan), anew);
    pass.look(EvidenceInput.ROLLBACK_PLAN, scanned(Schemas.ROLLBACK_PLAN, scan), anew);
    pass.look(EvidenceInput.ROLLBACK_REHEARSAL, scanned(Schemas.ROLLBACK_REHEARSAL, scan), anew);
    pass.look(EvidenceInput.DRILL_HISTORY, stream(DrillHistoryReader.of(scan)), anew);
  }

  private Evidence<List<String>> terms(FilePass pass, EvidenceInput<TermsFile> input) {
    return pass.look(input, document(new TermsReader()), TermsReader::counted);
  }

  private static List<String> lines(Evidence<List<String>> terms) {
    return terms.document().orElse(List.of());
  }

  private <T> Function<Path, FileReading<T>> unscanned(Schema<T> schema) {
    return document(DocumentReader.of(schema, PublicSafeScan::lookingForNothing));
  }

  private <T> Function<Path, FileReading<T>> scanned(
      Schema<T> schema, Supplier<PublicSafeScan> scan) {
    return document(DocumentReader.of(schema, scan));
  }

  private <T> Function<Path, FileReading<T>> document(ContentReader<T> content) {
    return path -> files.read(path, documentLimit, content);
  }

  private <T> Function<Path, FileReading<T>> stream(ContentReader<T> content) {
    return path -> files.read(path, streamLimit, content);
  }

  private static ContentReader<JsonObjectFile> objectReader() {
    return new DocumentReader<>(
        Shape.of(),
        null,
        PublicSafeScan::lookingForNothing,
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
    private LongSupplier ticker = System::nanoTime;

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

    /** Sets what a watch counts nanoseconds by; for tests. */
    Builder ticker(LongSupplier ticker) {
      this.ticker = ticker;
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
