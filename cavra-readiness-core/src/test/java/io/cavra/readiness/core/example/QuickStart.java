package io.cavra.readiness.core.example;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.core.Readiness;

/** The README's first program: asks for the backend as this process's environment says. */
public final class QuickStart {

  private QuickStart() {}

  /** Prints which backend answers. */
  public static void main(String[] args) {
    BackendSelector selector = Readiness.fromEnvironment().selector();
    BackendSelection selection = selector.select();
    if (selection.backend() == Backend.GO) {
      System.out.println("Go answers, until " + selection.validUntil().orElseThrow());
    } else {
      System.out.println(selection.explain());
    }
  }
}
