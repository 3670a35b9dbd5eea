package io.cavra.readiness.core.publicsafe.corpus;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every text in which nothing may be found, with all the denied terms of {@link
 * PlantedCorpus#deniedTerms()} supplied.
 */
public final class HarmlessCorpus {

  private HarmlessCorpus() {}

  /** Answers the harmless texts; the same ones at every call. */
  public static List<HarmlessText> all() {
    return Stream.of(
            ExampleTexts.all(),
            EuropeanProse.all(),
            WorldProse.all(),
            ProseAboutSecrets.all(),
            FileNames.all(),
            PathNames.all(),
            CodeNames.all(),
            References.all(),
            NumberTexts.all(),
            LongNames.all(),
            AddressLookAlikes.all(),
            AssignmentLookAlikes.all(),
            TokenLookAlikes.all(),
            ScriptLookAlikes.all())
        .flatMap(List::stream)
        .toList();
  }
}
