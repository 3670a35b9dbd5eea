package io.cavra.readiness.core.evidence;

import io.cavra.readiness.core.publicsafe.PublicSafeScan;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;

/**
 * The objects and arrays of a document that are open: where they lead, and what they are called.
 */
final class Nesting {

  private static final int MOST_OPEN = 64;

  private final JsonPath path;
  private final @Nullable PublicSafeScan scan;
  private final List<MemberNames> namesByDepth = new ArrayList<>();

  /** Keeps that path up to date, and tells that scan; null for a document that is not scanned. */
  Nesting(JsonPath path, @Nullable PublicSafeScan scan) {
    this.path = path;
    this.scan = scan;
  }

  /** Goes into an object, and answers where to write down the names of its members. */
  MemberNames enterObject() throws StrictJsonException {
    enter();
    if (scan != null) {
      scan.startObject();
    }
    MemberNames names = namesByDepth.get(path.depth() - 1);
    names.clear();
    return names;
  }

  void enterArray() throws StrictJsonException {
    enter();
    if (scan != null) {
      scan.startArray();
    }
  }

  private void enter() throws StrictJsonException {
    if (path.depth() == MOST_OPEN) {
      throw new StrictJsonException("more than 64 objects and lists are open at once");
    }
    path.enter();
    if (namesByDepth.size() < path.depth()) {
      namesByDepth.add(new MemberNames());
    }
  }

  void leaveObject() {
    path.leave();
    if (scan != null) {
      scan.endObject();
    }
  }

  void leaveArray() {
    path.leave();
    if (scan != null) {
      scan.endArray();
    }
  }
}
