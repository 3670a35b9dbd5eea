package io.cavra.readiness.core.selection;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendMode;
import io.cavra.readiness.BackendSelection;
import java.util.List;
import java.util.Optional;

/** What has to differ for an answer to count as changed: all but messages and times. */
record Said(Backend backend, BackendMode mode, List<Code> codes) {

  /** The code and the section of a reason. */
  record Code(String code, Optional<String> section) {}

  static Said of(BackendSelection answer) {
    List<Code> codes =
        answer.reasons().stream().map(reason -> new Code(reason.code(), reason.section())).toList();
    return new Said(answer.backend(), answer.mode(), codes);
  }
}
