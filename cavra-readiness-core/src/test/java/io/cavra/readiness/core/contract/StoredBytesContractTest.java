package io.cavra.readiness.core.contract;

import io.cavra.readiness.EvidenceSource;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.Setting;
import io.cavra.readiness.core.evidence.FileEvidenceSource;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.EvidenceSnapshot;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.arbitrary.ReadyArbitraries;
import io.cavra.readiness.testkit.arbitrary.Variation;
import io.cavra.readiness.testkit.contract.EvidenceSourceContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** The example in the documentation of the contract, with a source that keeps bytes by name. */
class StoredBytesContractTest implements EvidenceSourceContract {

  private final Map<String, byte[]> table = new ConcurrentHashMap<>();
  private final EvidenceSource source = new BytesSource(table);

  @Override
  public EvidenceSource source() {
    return source;
  }

  @Override
  public ReadinessSettings store(ReadySet set) {
    table.clear();
    for (EvidenceInput<?> input : EvidenceInput.all()) {
      set.findBytes(input).ifPresent(bytes -> table.put(input.name(), bytes));
    }
    return set.settings();
  }

  @Override
  @Provide
  public Arbitrary<Variation> storable() {
    return ReadyArbitraries.storableAsBytes(); // a table has no folders and no permissions
  }

  /** Puts the bytes where the reader of files finds them, anew each time it reads. */
  private record BytesSource(Map<String, byte[]> table) implements EvidenceSource {

    @Override
    public EvidenceSnapshot read(ReadinessSettings settings) {
      try {
        Path folder = Files.createTempDirectory("bytes");
        try {
          return read(folder);
        } finally {
          clear(folder);
        }
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private EvidenceSnapshot read(Path folder) throws IOException {
      ReadinessSettings.Builder settings = ReadinessSettings.builder();
      for (EvidenceInput<?> input : EvidenceInput.all()) {
        byte[] bytes = table.get(input.name());
        if (bytes != null) {
          Path file = Files.write(folder.resolve(input.name()), bytes);
          if (input == EvidenceInput.RUNTIME && !file.toFile().setExecutable(true)) {
            throw new IOException("cannot set the permissions of " + file);
          }
          settings.path(Setting.of(input), file);
        }
      }
      return FileEvidenceSource.standard().read(settings.build());
    }

    private void clear(Path folder) throws IOException {
      for (EvidenceInput<?> input : EvidenceInput.all()) {
        Files.deleteIfExists(folder.resolve(input.name()));
      }
      Files.delete(folder);
    }
  }
}
