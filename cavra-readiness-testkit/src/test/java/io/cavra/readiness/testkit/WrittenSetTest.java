package io.cavra.readiness.testkit;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cavra.readiness.Setting;
import io.cavra.readiness.evidence.EvidenceInput;
import io.cavra.readiness.evidence.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WrittenSetTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final EvidenceInput<?> PLAN = EvidenceInput.ROLLBACK_PLAN;

  private final ReadySet ready = ReadySet.at(NOW);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void theSettingsLeadToTheBytesOfEveryInput(Layout layout) throws IOException {
    ReadySet set = ready.registry(Map.of()).allowedText("a", "b");
    WrittenSet written = set.writeTo(folder, layout);

    for (EvidenceInput<?> input : EvidenceInput.all()) {
      if (set.isConfigured(input)) {
        Path path = Path.of(written.settings().path(input).orElseThrow());
        assertEquals(written.path(input), path);
        assertArrayEquals(set.bytes(input), Files.readAllBytes(path), input.name());
      }
    }
    assertTrue(Files.isExecutable(written.path(EvidenceInput.RUNTIME)));
  }

  @Test
  void aPackageDirectoryNeedsNoSettingOfItsManifests() {
    WrittenSet written = ready.writeTo(folder, Layout.PACKAGE_DIR);

    assertTrue(written.settings().text(Setting.UPDATER_POLICY_PATH).isEmpty());
    assertTrue(Files.isDirectory(Path.of(written.settings().text(Setting.PACKAGE_DIR).get())));
  }

  @Test
  void aMissingPackageDirectoryLeavesTheManifestsReadable() {
    WrittenSet written =
        ready
            .broken(EvidenceInput.PACKAGE_DIRECTORY, ProblemCode.MISSING)
            .writeTo(folder, Layout.PACKAGE_DIR);

    assertFalse(Files.exists(Path.of(written.settings().text(Setting.PACKAGE_DIR).get())));
    assertTrue(Files.exists(Path.of(written.settings().text(Setting.UPDATER_POLICY_PATH).get())));
  }

  @ParameterizedTest
  @EnumSource
  void eachProblemOfTheFileItselfIsThere(Layout layout) throws IOException {
    WrittenSet written =
        ready
            .broken(EvidenceInput.PROMOTION_EVIDENCE, ProblemCode.MISSING)
            .broken(EvidenceInput.ROLLBACK_REHEARSAL, ProblemCode.NOT_A_FILE)
            .broken(EvidenceInput.CHANNEL_MANIFEST, ProblemCode.TOO_LARGE)
            .broken(EvidenceInput.POLICY, ProblemCode.TOO_LARGE)
            .runtimeNotExecutable()
            .writeTo(folder, layout);

    assertFalse(Files.exists(written.path(EvidenceInput.PROMOTION_EVIDENCE)));
    assertTrue(Files.isDirectory(written.path(EvidenceInput.ROLLBACK_REHEARSAL)));
    assertEquals((8 << 20) + 1, Files.size(written.path(EvidenceInput.CHANNEL_MANIFEST)));
    assertEquals((64 << 20) + 1, Files.size(written.path(EvidenceInput.POLICY)));
    assertFalse(Files.isExecutable(written.path(EvidenceInput.RUNTIME)));
  }

  @ParameterizedTest
  @EnumSource
  void rewritingInPlaceKeepsTheFileAndReplacingBringsAnother(Layout layout) throws IOException {
    WrittenSet written = ready.writeTo(folder, layout);
    Object first = fileKey(written);

    WrittenSet rewritten = written.rewrite(ready.plan(p -> p.approvalId("other")));
    Object second = fileKey(rewritten);
    WrittenSet replaced = rewritten.replace(ready);

    assertEquals(first, second);
    assertNotEquals(second, fileKey(replaced));
    assertArrayEquals(ready.bytes(PLAN), Files.readAllBytes(replaced.path(PLAN)));
  }

  /** Asked of the owner's own permission: the user who runs this may read everything. */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a file there is always its owner's to read")
  void aFileThatWasShutIsOpenAgainWhenItIsRewritten() throws IOException {
    for (ReadySet next : List.of(ready, ready.plan(p -> p.approvalId("other")))) {
      WrittenSet shut = ready.broken(PLAN, ProblemCode.UNREADABLE).writeTo(folder, Layout.FLAT);
      assertFalse(Files.getPosixFilePermissions(shut.path(PLAN)).contains(OWNER_READ));

      WrittenSet open = shut.rewrite(next);

      assertTrue(Files.getPosixFilePermissions(open.path(PLAN)).contains(OWNER_READ));
      assertArrayEquals(next.bytes(PLAN), Files.readAllBytes(open.path(PLAN)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatTheOtherSetLacksOrHasMoreFollows(Layout layout) {
    WrittenSet written = ready.writeTo(folder, layout);

    WrittenSet less = written.rewrite(ready.without(PLAN).registry(Map.of()));
    assertFalse(Files.exists(written.path(PLAN), LinkOption.NOFOLLOW_LINKS));
    assertTrue(Files.exists(less.path(EvidenceInput.REGISTRY)));

    WrittenSet again = less.replace(ready.broken(PLAN, ProblemCode.NOT_A_FILE)).replace(ready);
    assertTrue(Files.isRegularFile(again.path(PLAN)));
    assertFalse(Files.exists(again.path(EvidenceInput.REGISTRY), LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void aConfigMapChangesAllItsFilesByOneLink() throws IOException {
    WrittenSet written = ready.writeTo(folder, Layout.CONFIG_MAP);
    Path before = Files.readSymbolicLink(folder.resolve("..data"));

    written.replace(ready.promotion(p -> p.approved(false)));

    assertTrue(Files.isSymbolicLink(written.path(PLAN)));
    assertNotEquals(before, Files.readSymbolicLink(folder.resolve("..data")));
    assertFalse(Files.exists(folder.resolve(before)));
  }

  @ParameterizedTest
  @EnumSource
  void aDeletedFileIsGoneAndItsSettingIsNot(Layout layout) {
    WrittenSet written = ready.writeTo(folder, layout);

    written.delete(PLAN);

    assertFalse(Files.exists(written.path(PLAN)));
    assertTrue(written.settings().path(PLAN).isPresent());
  }

  private static Object fileKey(WrittenSet written) throws IOException {
    Path real = written.path(PLAN).toRealPath();
    return Files.readAttributes(real, java.nio.file.attribute.BasicFileAttributes.class).fileKey();
  }
}
