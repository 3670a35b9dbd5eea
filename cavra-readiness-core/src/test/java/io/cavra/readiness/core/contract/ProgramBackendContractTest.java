package io.cavra.readiness.core.contract;

import io.cavra.readiness.core.Readiness;
import io.cavra.readiness.core.pilot.Scripts;
import io.cavra.readiness.pilot.DecisionBackend;
import io.cavra.readiness.testkit.contract.DecisionBackendContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class ProgramBackendContractTest implements DecisionBackendContract {

  private static final Path PROGRAM = program();

  @Override
  public DecisionBackend backend() {
    return Readiness.program(List.of(PROGRAM.toString()), Duration.ofSeconds(10));
  }

  private static Path program() {
    try {
      Path folder = Files.createDirectories(Path.of("target", "contract"));
      return new Scripts(folder.toAbsolutePath())
          .write("decides", Scripts.read(), Scripts.print(Scripts.ALLOW));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
