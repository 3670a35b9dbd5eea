package io.cavra.readiness.core.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * How the page looks. The text has no character that HTML would escape, so that what a browser
 * reads is what was hashed.
 */
final class Style {

  static final String TEXT =
      """
      :root { color-scheme: light dark; --ground: #f6f7f9; --card: #ffffff; --text: #1b1e24;
        --muted: #565d69; --line: #d5d9e0; --link: #1450a8; --track: #e4e7ec;
        --good: #0a6338; --good-tint: #e3f3ea; --alert: #8f2d0c; --alert-tint: #fdebe2;
        --quiet: #454c58; --quiet-tint: #e9ecf1; }
      @media (prefers-color-scheme: dark) {
        :root { --ground: #121419; --card: #1b1e25; --text: #e9ebef; --muted: #a8afbb;
          --line: #383e4a; --link: #93bbff; --track: #383e4a;
          --good: #78d9a3; --good-tint: #14301f; --alert: #ffb490; --alert-tint: #3b1d10;
          --quiet: #c3c8d1; --quiet-tint: #2b303a; } }
      * { box-sizing: border-box; }
      body { margin: 0 auto; max-width: 56rem; padding: 1rem; background: var(--ground);
        color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
      header p { margin: 0 0 0.5rem; color: var(--muted); font-weight: 600; }
      h1, h2, h3 { line-height: 1.2; margin: 0; }
      h1 { font-size: 2rem; }
      h2 { font-size: 1.35rem; margin: 2rem 0 0.75rem; }
      h3 { font-size: 1.1rem; }
      p { margin: 0.35rem 0; }
      a { color: var(--link); }
      a:focus-visible, summary:focus-visible { outline: 3px solid var(--link);
        outline-offset: 2px; border-radius: 3px; }
      bdi { white-space: pre-wrap; }
      code { font: 0.9em ui-monospace, monospace; }
      .small, .muted { color: var(--muted); }
      .small { font-size: 0.9rem; }
      .answer { border-left: 0.5rem solid var(--quiet); background: var(--quiet-tint);
        border-radius: 0.5rem; padding: 1rem 1.25rem; }
      .answer.good { border-color: var(--good); background: var(--good-tint); }
      .answer.alert { border-color: var(--alert); background: var(--alert-tint); }
      .answer .small, .answer dt { color: inherit; }
      .badge { display: inline-block; border: 1px solid; border-radius: 1rem; padding: 0 0.6rem;
        font-size: 0.9rem; font-weight: 600; white-space: nowrap; color: var(--quiet);
        background: var(--quiet-tint); }
      .badge.good { color: var(--good); background: var(--good-tint); }
      .badge.alert { color: var(--alert); background: var(--alert-tint); }
      .card, table, #inputs + dl { background: var(--card); border: 1px solid var(--line);
        border-radius: 0.5rem; }
      .card, #inputs + dl { padding: 1rem 1.25rem; margin: 1rem 0; }
      .fixes { list-style: none; margin: 0.75rem 0; padding: 0; }
      .fixes li { border-left: 4px solid var(--alert); background: var(--alert-tint);
        margin: 0.6rem 0; padding: 0.3rem 0.9rem; }
      .fixes.quiet li { border-color: var(--quiet); background: var(--quiet-tint); }
      .fixes .small { color: inherit; }
      .title { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center; }
      table { width: 100%; border-collapse: collapse; }
      th, td { text-align: left; padding: 0.45rem 0.4rem; border-bottom: 1px solid var(--line);
        vertical-align: top; overflow-wrap: break-word; }
      thead th { font-size: 0.9rem; }
      tbody th { font-weight: 600; }
      td .badge { white-space: normal; }
      dl { margin: 0.5rem 0; }
      dl div { padding: 0.3rem 0; }
      dt { color: var(--muted); font-size: 0.9rem; }
      dd { margin: 0; }
      dd ul, dd ol, details ul { margin: 0.2rem 0; padding-left: 1.25rem; }
      summary { cursor: pointer; padding: 0.35rem 0; font-weight: 600; }
      .bar { margin: 0.75rem 0; }
      .bar p { margin: 0 0 0.25rem; }
      meter { display: block; width: 100%; height: 0.9rem; appearance: none; border-radius: 1rem;
        border: 1px solid var(--muted); background: var(--track); overflow: hidden; }
      meter::-webkit-meter-inner-element { display: block; height: 100%; }
      meter::-webkit-meter-bar { background: var(--track); border: 0; border-radius: 0;
        height: 100%; }
      meter::-webkit-meter-optimum-value { background: var(--good); height: 100%; }
      meter::-webkit-meter-suboptimum-value { background: var(--alert); height: 100%; }
      meter::-webkit-meter-even-less-good-value { background: var(--alert); height: 100%; }
      meter:-moz-meter-optimum::-moz-meter-bar { background: var(--good); }
      meter:-moz-meter-sub-optimum::-moz-meter-bar { background: var(--alert); }
      meter:-moz-meter-sub-sub-optimum::-moz-meter-bar { background: var(--alert); }
      @media (min-width: 40rem) {
        body { padding: 2rem; }
        dl div { display: grid; grid-template-columns: 12rem 1fr; gap: 1rem; }
      }
      """;

  private Style() {}

  /** Answers the digest by which a content security policy knows the style. */
  static String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
