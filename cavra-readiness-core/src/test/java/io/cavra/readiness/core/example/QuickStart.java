package io.cavra.readiness.core.example;

import io.cavra.readiness.Backend;
import io.cavra.readiness.BackendSelection;
import io.cavra.readiness.BackendSelector;
import io.cavra.readiness.core.Readiness;

public final class QuickStart {

  public static void main(String[] args) {
    BackendSelector selector = Readiness.fromEnvironment().selector();
    BackendSelection selection = selector.select(); // reads again what has changed
    if (selection.backend() == Backend.GO) {
      System.out.println("Go answers");
    } else {
      System.out.println(selection.explain());
    }
  }
}
