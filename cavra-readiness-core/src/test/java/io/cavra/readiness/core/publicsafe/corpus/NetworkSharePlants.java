package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.host;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;

import java.util.List;
import java.util.stream.Stream;

/** UNC paths and SMB and NFS shares. */
final class NetworkSharePlants {

  private static final String RULE = "network_share";

  private NetworkSharePlants() {}

  static List<PlantedText> all() {
    return Stream.concat(Disguises.of(RULE, core()).stream(), shapes().stream()).toList();
  }

  private static String core() {
    return join("\\\\", "quorfs", "\\builds");
  }

  private static List<PlantedText> shapes() {
    return List.of(
        at(join("\\\\", "quorfs", "\\builds\\drill.log"), "UNC with a file"),
        at(join("\\\\", "quorfs", "\\c$"), "administrative share"),
        at(join("\\\\", "quorfs", "\\Release Notes\\a.txt"), "blank inside"),
        at(join("\\\\", host("files", "quorvane", "com"), "\\builds"), "fully qualified"),
        at(join("\\\\", host("10", "20", "30", "40"), "\\builds"), "address"),
        at(join("\\\\?\\", "UNC\\", "quorfs", "\\builds"), "long form"),
        at(join("\\\\\\\\", "quorfs", "\\\\builds"), "escaped once more"),
        at(join("\\\\", "QUORFS", "\\BUILDS"), "upper case"),
        at(join("Copied to '", "\\\\", "quorfs", "\\builds'."), "in single quotes"),
        at(join("net use Z: ", "\\\\", "quorfs", "\\builds"), "in a command"),
        at(join("smb", "://", "quorfs/builds"), "smb"),
        at(join("SMB", "://", "QUORFS/BUILDS"), "smb, upper case"),
        at(join("smb", "://", host("files", "quorvane", "com"), "/builds"), "smb, fully qualified"),
        at(join("cifs", "://", "quorfs/builds"), "cifs"),
        at(join("nfs", "://", "quorfs/export/builds"), "nfs"),
        at(join("nfs", "://", host("files", "quorvane", "com"), "/export"), "nfs, fully qualified"),
        at(join("quorfs", ":/export/builds"), "NFS export"),
        at(join("Mounted ", "quorfs", ":/export/builds on /mnt/builds"), "NFS export in prose"),
        at(join(host("nas", "quorvane", "com"), ":/vol/builds"), "NFS export, fully qualified"),
        at(join(host("10", "20", "30", "40"), ":/export/builds"), "NFS export, address"),
        at(join("mount -t nfs ", "quorfs", ":/export/x /mnt/x"), "NFS export in a command"),
        at(join("\\\\", "quorfs", "\\builds"), "under a telling name").under("share"));
  }

  private static PlantedText at(String text, String note) {
    return PlantedText.of(RULE, text, note);
  }
}
