package io.cavra.readiness.core.selection;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.SelectionReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to differ for an answer to count as changed: all but messages and times. */
record AnswerKey(Backend backend, BackendMode mode, List<Code> codes) {

  /** The code and the section of a reason. */
  record Code(String code, Optional<String> section) {}

  static AnswerKey of(BackendSelection answer) {
    List<Code> codes = new ArrayList<>();
    for (SelectionReason reason : answer.reasons()) {
      codes.add(new Code(reason.code(), reason.section()));
    }
    return new AnswerKey(answer.backend(), answer.mode(), codes);
  }
}
