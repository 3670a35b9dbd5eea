package io.cavra.readiness.core.evidence;

import io.cavra.readiness.evidence.Evidence;
import io.cavra.readiness.evidence.EvidenceDocument;
import io.cavra.readiness.evidence.EvidenceProblem;
import io.cavra.readiness.evidence.ProblemCode;
import io.cavra.readiness.evidence.TermsFile;
import io.cavra.readiness.text.Blank;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads an operator's terms: UTF-8, one a line, blank lines and lines that start with # ignored.
 */
final class TermsReader implements ContentReader<List<String>> {

  /** What every virtual machine can make. */
  private static final long LONGEST_ARRAY = Integer.MAX_VALUE - 8;

  @Override
  public Evidence<List<String>> read(InputStream input, long limit) throws IOException {
    int most = (int) Math.min(limit, LONGEST_ARRAY - 1);
    byte[] bytes = input.readNBytes(most + 1);
    if (bytes.length > most) {
      return ContentReader.tooLarge(most);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      List<String> terms = terms(text);
      return terms.stream().anyMatch(TermsReader::holdsControl)
          ? unreadable("a line holds a control character; write one term in each line", bytes)
          : EvidenceDocument.of(terms).withSha256(sha256(bytes));
    } catch (CharacterCodingException notUtf8) {
      return unreadable("its bytes are not UTF-8; write it in UTF-8", bytes);
    }
  }

  private static Evidence<List<String>> unreadable(String message, byte[] bytes) {
    return EvidenceProblem.<List<String>>of(ProblemCode.UNREADABLE, message)
        .withSha256(sha256(bytes));
  }

  /** Such a term is a slip, and of nothing else no term can be made. */
  private static boolean holdsControl(String term) {
    return term.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
  }

  /** An editor's byte-order mark is no part of the first term. */
  private static List<String> terms(String text) {
    String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return start.lines().filter(line -> !line.startsWith("#") && !Blank.isBlank(line)).toList();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("this Java has no SHA-256, which every Java must have");
    }
  }

  /** Keeps how many terms there are, and not the terms, which may be customer names. */
  static Evidence<TermsFile> counted(Evidence<List<String>> terms) {
    if (terms instanceof EvidenceDocument<List<String>> document) {
      return new EvidenceDocument<>(
          new TermsFile(document.value().size()),
          document.sha256(),
          document.findings(),
          document.withheld());
    }
    EvidenceProblem<List<String>> problem = terms.problem().orElseThrow();
    return new EvidenceProblem<>(
        problem.code(), problem.message(), problem.faults(), problem.sha256(), problem.findings());
  }
}
