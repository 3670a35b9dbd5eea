package io.cavra.readiness.core.publicsafe;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Measures that time is linear, whatever the text: for each family of hostile texts the exponent
 * that fits the times from 64 KiB to 1 MiB. Exits with 1 when one is above 1.15.
 */
final class HostileTexts {

  private static final int SMALLEST = 1 << 16;
  private static final int LARGEST = 1 << 20;
  private static final double MOST = 1.15;

  private static final int MOST_REPEATS = 3;
  private static final LongSupplier CLOCK = clock();

  private HostileTexts() {}

  /**
   * Answers the time that this thread was at work where that is known, so that others do not count.
   */
  private static LongSupplier clock() {
    try {
      Object threads =
          Class.forName("java.lang.management.ManagementFactory")
              .getMethod("getThreadMXBean")
              .invoke(null);
      Method time =
          Class.forName("java.lang.management.ThreadMXBean").getMethod("getCurrentThreadCpuTime");
      return () -> {
        try {
          return (long) time.invoke(threads);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      };
    } catch (ReflectiveOperationException notThere) {
      return System::nanoTime;
    }
  }

  private static Map<String, String> units() {
    Map<String, String> units = new LinkedHashMap<>();
    units.put("letters", "a");
    units.put("digits", "1");
    units.put("dots", ".");
    units.put("at signs", "@");
    units.put("colons", ":");
    units.put("dashes", "-");
    units.put("spaces", " ");
    units.put("line feeds", "\n");
    units.put("carriage returns", "\r");
    units.put("ends of lines", "\r\n");
    units.put("blank lines", "\n ");
    units.put("blank lines that return", "\r ");
    units.put("empty items", "- \n");
    units.put("prompts without command", "$ \n");
    units.put("lines that go on", "\\\n");
    units.put("commands with blank lines", "systemctl stop a\n\n");
    units.put("percent signs", "%");
    units.put("percent encoded", "%41");
    units.put("percent encoded twice", "%2541");
    units.put("backslashes", "\\");
    units.put("slashes", "/");
    units.put("slashes of both kinds", "/\\\\");
    units.put("equals signs", "=");
    units.put("quotes", "\"");
    units.put("open brackets", "[");
    units.put("open braces", "{\"a\":");
    units.put("angle brackets", "<");
    units.put("one-letter labels", "a.");
    units.put("labels of a host", "host.");
    units.put("four numbers", "1.2.3.4.");
    units.put("colons and hex", "a:");
    units.put("double colons", "::a");
    units.put("mail without end", "a@b.");
    units.put("user at", "a@");
    units.put("urls", "x://");
    units.put("urls with users", "x://a:b/");
    units.put("assignments", "a=");
    units.put("secret names", "password ");
    units.put("secret names with colon", "password:");
    units.put("open secret quotes", "password='password: <");
    units.put("placeholders", "password=<");
    units.put("placeholders with a rest", "password=<x>a");
    units.put("placeholders that stay open", "password=${");
    units.put("script blocks", "scriptblock ");
    units.put("fetched commands", "$(curl ");
    units.put("shares with paths", "//a/");
    units.put("ports at hosts", "1@a");
    units.put("short addresses", "[a::1");
    units.put("batches", "cmd /c ");
    units.put("prompts", "[a@b #");
    units.put("flags", "--password -");
    units.put("token prefixes", "sk-");
    units.put("jwt beginnings", "eyJ");
    units.put("jwt parts", "eyJhbGciOi.");
    units.put("armour without key", "-----BEGIN ");
    units.put("public keys in XML", "<RSAKeyValue><d d>");
    units.put("base64 of letters", "QUJDREVGR0hJSktM");
    units.put("base64 with separators", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo0NTY3ODkw/");
    units.put("random runs", "x7Kp/");
    units.put("words with dashes", "evidence-");
    units.put("bearer", "Bearer ");
    units.put("pipes", "curl | ");
    units.put("fetchers", "curl $(");
    units.put("semicolons", "a;");
    units.put("commands in words", "sort ");
    units.put("ssh", "ssh -i ");
    units.put("encoded command", "powershell -e ");
    units.put("jdbc", "jdbc:oracle:");
    units.put("exports", "a:/b ");
    units.put("webhooks", "/hooks/");
    units.put("marks out of order", "\u0301\u0323");
    units.put("letters with marks", "e\u0301\u0323");
    units.put("ligatures that expand", "\uFDFA");
    units.put("zero-width", "a\u200B");
    units.put("full-width", "ａ．");
    units.put("ideographs", "完成。");
    units.put("denied almost", "acme cor");
    units.put("denied overlapping", "aaaaab");
    units.put("json strings", "\"\\u0041\",");
    units.put("license", "LICENSE_SERVER LM_");
    units.put("surrogates", "\uD83D\uDE00");
    units.put("lone surrogates", "\uD83D");
    return units;
  }

  public static void main(String[] args) {
    PublicSafeScanner scanner =
        PublicSafeScanner.standard()
            .withDeniedTerms(List.of("Acme Corp", "aaaaaa c", "Straße"))
            .withAllowedStrings(List.of("x7Kp"));
    double worst = 0;
    System.out.printf(
        Locale.ROOT, "%-26s %10s %10s %9s%n", "family", "64 KiB/us", "1 MiB/us", "exponent");
    for (Map.Entry<String, String> family : units().entrySet()) {
      double[] micros = times(scanner, family.getValue());
      for (int again = 0; again < MOST_REPEATS && exponent(micros) > MOST; again++) {
        micros = least(micros, times(scanner, family.getValue()));
      }
      double exponent = exponent(micros);
      worst = Math.max(worst, exponent);
      System.out.printf(
          Locale.ROOT,
          "%-26s %10.0f %10.0f %9.2f%n",
          family.getKey(),
          micros[0],
          micros[micros.length - 1],
          exponent);
    }
    System.out.printf(Locale.ROOT, "%d families, worst exponent %.2f%n", units().size(), worst);
    System.exit(worst > MOST ? 1 : 0);
  }

  /** Answers the best of a few times for each length, each twice the one before. */
  private static double[] times(PublicSafeScanner scanner, String unit) {
    int sizes = Integer.numberOfTrailingZeros(LARGEST / SMALLEST) + 1;
    double[] micros = new double[sizes];
    for (int i = 0; i < sizes; i++) {
      String text = unit.repeat((SMALLEST << i) / unit.length());
      double best = Double.MAX_VALUE;
      for (int run = 0; run < (i == 0 ? 24 : 4); run++) {
        long start = CLOCK.getAsLong();
        scanner.isSafe(text);
        best = Math.min(best, (CLOCK.getAsLong() - start) / 1000.0);
      }
      micros[i] = best;
    }
    return micros;
  }

  /** A busy machine makes some sizes slow in one run; a slow rule makes them slow in every run. */
  private static double[] least(double[] one, double[] other) {
    double[] least = new double[one.length];
    Arrays.setAll(least, i -> Math.min(one[i], other[i]));
    return least;
  }

  /** Fits a line through the logarithms. */
  private static double exponent(double[] micros) {
    double n = micros.length;
    double sumX = 0;
    double sumY = 0;
    double sumXy = 0;
    double sumXx = 0;
    for (int i = 0; i < micros.length; i++) {
      double x = i;
      double y = Math.log(micros[i]) / Math.log(2);
      sumX += x;
      sumY += y;
      sumXy += x * y;
      sumXx += x * x;
    }
    return (n * sumXy - sumX * sumY) / (n * sumXx - sumX * sumX);
  }
}
