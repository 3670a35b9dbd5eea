package io.cavra.readiness.testkit;

/**
 * How a set is laid out as files.
 *
 * @since 0.1.0
 */
public enum Layout {
  /** All files in one folder, each with a setting of its own; no package directory. */
  FLAT,
  /** The four manifests in a package directory under their default names, the rest flat. */
  PACKAGE_DIR,
  /**
   * As flat, but each file is a link into {@code ..data}, itself a link to a folder that is
   * replaced as a whole: what a config map looks like in a container.
   */
  CONFIG_MAP
}
