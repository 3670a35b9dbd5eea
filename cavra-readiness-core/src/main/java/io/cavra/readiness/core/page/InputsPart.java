package io.cavra.readiness.core.page;

import io.cavra.readiness.SelectionInput;
import java.util.List;

/** The files that the answer rests on, each with the digest of the bytes that were read. */
final class InputsPart {

  private InputsPart() {}

  static void write(Html html, List<SelectionInput> inputs) {
    List<SelectionInput> configured =
        inputs.stream().filter(input -> input.path().isPresent()).toList();
    if (configured.isEmpty()) {
      return;
    }
    html.open("section", "aria-labelledby", "inputs");
    html.element("h2", "Inputs", "id", "inputs").open("dl");
    configured.forEach(input -> write(html, input));
    html.close().close();
  }

  private static void write(Html html, SelectionInput input) {
    html.open("div").valued("dt", input.name()).open("dd");
    html.open("p").value(input.path().orElse("")).close();
    input
        .problem()
        .ifPresent(
            problem -> {
              html.open("p");
              Look.ALERT.badge(html, problem.wireName().replace('_', ' '));
              html.close();
            });
    input
        .sha256()
        .ifPresent(
            digest -> html.open("p", "class", "small").valued("code", "sha256:" + digest).close());
    html.close().close();
  }
}
