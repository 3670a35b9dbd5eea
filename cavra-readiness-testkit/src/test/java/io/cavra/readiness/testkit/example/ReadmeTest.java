package io.cavra.readiness.testkit.example;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.testkit.fault.FaultCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  private static final Path EXAMPLE =
      Path.of("src/test/java/io/cavra/readiness/testkit/example/ReadmeExampleTest.java");

  @Test
  void theExampleCompilesAndRunsAsItStands() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> snippets =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(readme)
            .results()
            .map(match -> squeezed(match.group(1)))
            .toList();

    assertFalse(snippets.isEmpty());
    for (String snippet : snippets) {
      assertTrue(squeezed(Files.readString(EXAMPLE)).contains(snippet), snippet);
    }
  }

  @Test
  void theNumberOfFaultsIsRight() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    assertTrue(readme.contains(FaultCatalogue.all().size() + " faults"), "in README.md");
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").trim();
  }
}
