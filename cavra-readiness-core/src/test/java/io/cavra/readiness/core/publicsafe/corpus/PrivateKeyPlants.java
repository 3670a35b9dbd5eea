package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.base64;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;

import java.util.List;
import java.util.stream.Stream;

/** Private keys in each of their armours; the header alone is enough. */
final class PrivateKeyPlants {

  private static final String RULE = "private_key";

  private PrivateKeyPlants() {}

  static List<PlantedText> all() {
    return Stream.concat(Disguises.of(RULE, core()).stream(), shapes().stream()).toList();
  }

  private static String core() {
    return pem("RSA PRIVATE KEY");
  }

  private static List<PlantedText> shapes() {
    return List.of(
        at(pem("PRIVATE KEY"), "PKCS#8 header alone"),
        at(pem("ENCRYPTED PRIVATE KEY"), "encrypted PKCS#8 header alone"),
        at(pem("RSA PRIVATE KEY"), "PKCS#1 header alone"),
        at(pem("EC PRIVATE KEY"), "SEC 1 header alone"),
        at(pem("DSA PRIVATE KEY"), "DSA header alone"),
        at(pem("ED25519 PRIVATE KEY"), "Ed25519 header alone"),
        at(pem("ANY PRIVATE KEY"), "a label of no particular algorithm"),
        at(pem("OPENSSH PRIVATE KEY"), "OpenSSH header alone"),
        at(pem("PGP PRIVATE KEY BLOCK"), "OpenPGP header alone"),
        at(block("PRIVATE KEY", "\n", 101), "whole PKCS#8 block"),
        at(block("RSA PRIVATE KEY", "\r\n", 102), "whole block with CRLF"),
        at(block("EC PRIVATE KEY", "\\n", 103), "one line with literal backslash-n"),
        at(block("PRIVATE KEY", "\\\\n", 104), "one line, escaped twice"),
        at(block("OPENSSH PRIVATE KEY", " ", 105), "one line with blanks"),
        at(block("RSA PRIVATE KEY", "", 106), "one line with nothing between"),
        at(block("PRIVATE KEY", "\n    ", 107), "indented block"),
        at(block("PGP PRIVATE KEY BLOCK", "\n", 108), "whole OpenPGP block"),
        at(
            join(pem("RSA PRIVATE KEY"), "\nProc-Type: 4,ENC", "RYPTED\nDEK-Info: AES-128-CBC"),
            "traditional encrypted header"),
        at(join("---- BEGIN SSH2 ", "ENCRYPTED PRIVATE KEY ----"), "SSH2 header alone"),
        at(
            join("---- BEGIN SSH2 ", "ENCRYPTED PRIVATE KEY ----\nComment: \"agent\"\n", "P2/56w"),
            "SSH2 block"),
        at(join("PuTTY-User-", "Key-File-2: ssh-rsa"), "PuTTY file, version 2"),
        at(
            join("PuTTY-User-", "Key-File-3: ssh-ed25519\nEncryption: none\nComment: agent"),
            "PuTTY file, version 3"),
        at(join("The file began with ", pem("DSA PRIVATE KEY"), ", as was seen."), "in prose"),
        at(join("key=", pem("EC PRIVATE KEY")), "right after an equals sign"),
        at(join("'", pem("OPENSSH PRIVATE KEY"), "'"), "in single quotes"),
        at(pem("PRIVATE KEY"), "under the name of a certificate").under("certificate"));
  }

  private static PlantedText at(String text, String note) {
    return PlantedText.of(RULE, text, note);
  }

  private static String pem(String label) {
    return join("-----BEGIN ", label, "-----");
  }

  private static String block(String label, String between, long seed) {
    return join(
        pem(label),
        between,
        base64(64, seed),
        between,
        base64(40, seed + 1),
        between,
        "-----END ",
        label,
        "-----");
  }
}
