package io.cavra.readiness.core.contract;

import io.cavra.readiness.EvidenceSource;
import io.cavra.readiness.ReadinessSettings;
import io.cavra.readiness.core.evidence.SettledFiles;
import io.cavra.readiness.testkit.Layout;
import io.cavra.readiness.testkit.ReadySet;
import io.cavra.readiness.testkit.WrittenSet;
import io.cavra.readiness.testkit.contract.EvidenceSourceContract;

class PackageDirFilesContractTest implements EvidenceSourceContract {

  private final EvidenceSource source = SettledFiles.source();
  private final StoredFiles files = new StoredFiles(Layout.PACKAGE_DIR, WrittenSet::rewrite);

  @Override
  public EvidenceSource source() {
    return source;
  }

  @Override
  public ReadinessSettings store(ReadySet set) {
    return files.store(set);
  }
}
