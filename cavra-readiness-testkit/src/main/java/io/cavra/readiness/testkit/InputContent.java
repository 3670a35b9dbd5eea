package io.cavra.readiness.testkit;

import io.cavra.readiness.evidence.DrillHistory;
import io.cavra.readiness.evidence.DrillHistorySummary;
import io.cavra.readiness.evidence.JsonObjectFile;
import io.cavra.readiness.evidence.RuntimeBinary;
import io.cavra.readiness.evidence.TermsFile;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What an input of a set holds: what a file of it says, and what a reader makes of that file.
 *
 * @param <T> what a reader makes of it
 */
sealed interface InputContent<T> {

  /** Answers the bytes of the file with these edits applied. */
  byte[] bytes(List<JsonEdit> edits);

  /** Answers what a reader makes of a file of that many bytes. */
  T value(long size);

  /** One of the documents that have a record. */
  record Document<T>(T document, Function<T, Map<String, Object>> toMap)
      implements InputContent<T> {

    Document<T> changed(UnaryOperator<T> change) {
      return new Document<>(change.apply(document), toMap);
    }

    @Override
    public byte[] bytes(List<JsonEdit> edits) {
      return EditedJson.bytes(toMap.apply(document), edits);
    }

    @Override
    public T value(long size) {
      return document;
    }
  }

  /** A drill history, of which a gate sees the summary only. */
  record History(DrillHistory history) implements InputContent<DrillHistorySummary> {

    @Override
    public byte[] bytes(List<JsonEdit> edits) {
      return EditedJson.bytes(history.toMap(), edits);
    }

    @Override
    public DrillHistorySummary value(long size) {
      return history.summary();
    }
  }

  /** A JSON object of which nothing more is asked. */
  record JsonObject(Map<String, ?> members) implements InputContent<JsonObjectFile> {

    public JsonObject {
      members = PlainJson.copyOf(members);
    }

    @Override
    public byte[] bytes(List<JsonEdit> edits) {
      return EditedJson.bytes(members, edits);
    }

    @Override
    public JsonObjectFile value(long size) {
      return new JsonObjectFile();
    }
  }

  /** A program. */
  record Program(String text, boolean executable) implements InputContent<RuntimeBinary> {

    public Program {
      text = Utf8.requireWritable(text);
    }

    @Override
    public byte[] bytes(List<JsonEdit> edits) {
      return EditedJson.rewritten(text, edits);
    }

    @Override
    public RuntimeBinary value(long size) {
      return new RuntimeBinary(size, executable);
    }
  }

  /** A file of terms, one a line. */
  record Terms(List<String> lines) implements InputContent<TermsFile> {

    public Terms {
      lines = lines.stream().map(Utf8::requireWritable).toList();
    }

    @Override
    public byte[] bytes(List<JsonEdit> edits) {
      String text = String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
      return EditedJson.rewritten(text, edits);
    }

    @Override
    public TermsFile value(long size) {
      return new TermsFile(lines.size());
    }
  }
}
