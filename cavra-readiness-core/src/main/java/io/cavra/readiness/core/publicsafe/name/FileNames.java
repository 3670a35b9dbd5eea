package io.cavra.readiness.core.publicsafe.name;

import io.cavra.readiness.core.publicsafe.text.Ascii;
import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/** The extensions of files: a known one wins over a domain of the same name. */
public final class FileNames {

  private static final Set<String> EXTENSIONS =
      Words.of(
          "md markdown mdx rst adoc asciidoc txt text log json jsonl ndjson json5 yaml yml toml"
              + " ini",
          "cfg conf config properties env lock xml xsd xsl xslt html htm xhtml css scss less csv"
              + " tsv",
          "pdf doc docx odt rtf xls xlsx ods ppt pptx odp png jpg jpeg gif svg webp ico bmp tif"
              + " tiff",
          "heic mp3 mp4 wav ogg avi mkv webm mov zip tar gz tgz bz2 xz zst lz4 rar jar war ear whl",
          "egg deb rpm apk msi exe dll so dylib lib bin iso img dmg pkg snap appimage class java"
              + " kt",
          "kts scala groovy gradle clj py pyc pyi ipynb rb erb go mod sum rs c h cc cpp cxx hh hpp"
              + " cs",
          "fs vb swift m mm ml mli hs ex exs erl php pl pm t lua r jl ts tsx jsx mjs cjs js vue sh",
          "bash zsh fish ps ps1 psm1 psd1 bat cmd awk sed sql db sqlite sqlite3 bak old orig tmp"
              + " temp",
          "swp patch diff sig asc pem crt cer der key p12 pfx jks keystore csr pub sha256 sha512"
              + " md5",
          "proto thrift avsc avro parquet orc arrow tf tfvars tfstate hcl nomad rego cue jsonnet",
          "libsonnet dockerfile containerfile gitignore editorconfig service socket timer target"
              + " unit",
          "mount spec cmake mk make gn gyp bzl bazel sbom spdx cdx intoto att out err pid dat data",
          "tmpl tpl j2 mustache hbs eot ttf woff woff2 map wasm ll s asm o a ko elf hex lic"
              + " license",
          "plist reg inf vmdk ova ovf qcow2 vhd cab ics eml vcf po pot mo gpg minisig prom rules"
              + " har",
          "pcap trace prof hprof jfr dump core bpmn drawio puml dot graphml feature story robot pom");

  /** What is written for autoconf and automake ends as the domains of countries do. */
  private static final Set<String> OF_AUTOTOOLS =
      Words.of("configure.ac configure.in makefile.am makefile.in acinclude.ac local.am config.in");

  private FileNames() {}

  static boolean isOfAutotools(String stem, String extension) {
    return OF_AUTOTOOLS.contains(stem + '.' + extension);
  }

  static boolean isExtension(String lower) {
    return EXTENSIONS.contains(lower);
  }

  /** Says whether a known extension stands behind the dot there. */
  public static boolean hasExtensionAt(Text text, int dot) {
    int end = text.endOfRun(dot + 1, 15, Ascii::isAlnum);
    return end > dot + 1 && isExtension(text.lowerPiece(dot + 1, end));
  }
}
