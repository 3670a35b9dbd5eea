package io.cavra.readiness.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An input that was read and is well formed; whether it is good enough is a gate's business.
 *
 * <p>Immutable and thread-safe as long as the value is.
 *
 * @param <T> what the input holds
 * @param value what the input holds
 * @param sha256 the SHA-256 of the bytes in lower-case hex; absent for what is not read as bytes
 * @param findings what the scan of SPEC.md section 8 found
 * @param withheld the RFC 6901 pointers of what is shown nowhere, for it has a finding; of an
 *     object or array that is all below it, and of the empty pointer the whole document
 * @since 0.1.0
 */
public record EvidenceDocument<T>(
    T value, Optional<String> sha256, PublicSafeFindings findings, Set<String> withheld)
    implements Evidence<T> {

  /** Copies the pointers, and checks that they are some. */
  public EvidenceDocument {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(findings, "findings");
    withheld = Set.copyOf(Objects.requireNonNull(withheld, "withheld"));
    withheld.forEach(pointer -> Pointers.requireOne(pointer, "withheld"));
  }

  /** Makes a document that has no bytes of its own and in which nothing was found. */
  public static <T> EvidenceDocument<T> of(T value) {
    return new EvidenceDocument<>(value, Optional.empty(), PublicSafeFindings.none(), Set.of());
  }

  /**
   * Answers the document with what a scan of it found, beside what was found before; what the
   * findings point at is withheld. Where they do not tell every place, because there are more than
   * are listed or a step of one is {@code *}, no text of the document is shown.
   */
  public EvidenceDocument<T> withFindings(PublicSafeFindings found) {
    Objects.requireNonNull(found, "found");
    Set<String> pointers = new HashSet<>(withheld);
    boolean allTold = found.total() == found.shown().size();
    for (PublicSafeFinding one : found.shown()) {
      pointers.add(one.pointer());
      allTold &= !(one.pointer() + "/").contains("/*/");
    }
    return new EvidenceDocument<>(
        value, sha256, findings.and(found), allTold ? pointers : Set.of(""));
  }

  /** Answers the document with all of its text withheld, whatever was found. */
  public EvidenceDocument<T> withholdingAll() {
    return new EvidenceDocument<>(value, sha256, findings, Set.of(""));
  }

  /** Answers the document with the digest of the bytes that it was read from. */
  public EvidenceDocument<T> withSha256(String digest) {
    Objects.requireNonNull(digest, "digest");
    return new EvidenceDocument<>(value, Optional.of(digest), findings, withheld);
  }

  /** Answers the text if it may be shown: nothing where the string at that pointer is withheld. */
  public Optional<String> shown(String pointer, Optional<String> text) {
    return !withheld.isEmpty() && isWithheld(pointer) ? Optional.empty() : text;
  }

  private boolean isWithheld(String pointer) {
    String at = pointer;
    while (!at.isEmpty() && !withheld.contains(at)) {
      at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
    }
    return withheld.contains(at);
  }

  /** Answers the texts of a list, with nothing in place of each that is withheld. */
  public List<Optional<String>> shown(String pointer, List<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> shown(pointer + "/" + i, Optional.of(texts.get(i))))
        .toList();
  }

  @Override
  public Optional<T> document() {
    return Optional.of(value);
  }

  @Override
  public Optional<EvidenceProblem<T>> problem() {
    return Optional.empty();
  }
}
