package io.cavra.readiness.core.publicsafe.corpus;

import java.util.List;
import java.util.stream.Stream;

/** Dates, times, ratios, numbers and formulas. */
final class NumberTexts {

  private NumberTexts() {}

  static List<HarmlessText> all() {
    return Stream.of(
            HarmlessText.each(
                "timestamp",
                "2026-11-10T15:40:00Z",
                "2026-08-14T09:05:00+02:00",
                "2026-11-10T15:40:00.123456789Z",
                "2026-11-10 15:40:00",
                "20261110T154000Z",
                "2026-11-10T15:40:00-05:30"),
            HarmlessText.each(
                "date",
                "2026-11-10",
                "10.11.2026",
                "10/11/2026",
                "Nov 10, 2026",
                "2026-W46-2",
                "2026-314",
                "2026年11月10日",
                "10 ноября 2026 г."),
            HarmlessText.each(
                "time", "15:40", "12:30:45", "00:00:00.000", "3 p.m.", "15h40", "09:05-17:30"),
            HarmlessText.each("duration", "PT15M", "P90D", "7 min 30 s", "5m0s", "1d2h3m"),
            HarmlessText.each("ratio", "3:2:1", "16:9", "10:15:20:25", "1:1000"),
            HarmlessText.each(
                "number",
                "7",
                "11.5",
                "1,234,567.89",
                "1.234.567,89",
                "1_000_000",
                "0x1F",
                "1e-9",
                "6.02214076e23",
                "-40",
                "12345678901234567890",
                "٧",
                "Ⅷ",
                "½"),
            HarmlessText.each(
                "share or unit", "50 %", "100% of drills", "99.99%", "8 MiB", "21 °C", "0.5‰"),
            HarmlessText.each(
                "formula",
                "E = mc²",
                "a² + b² = c²",
                "x > 0 && y < 5",
                "0.1 + 0.2 ≠ 0.3",
                "f(x) = x^2",
                "{1, 2, 3}",
                "∑ i = n(n+1)/2",
                "n! ~ √(2πn)"),
            HarmlessText.each("schedule", "0 3 * * 1", "every 2nd Tuesday", "Q3/2026"),
            HarmlessText.each(
                "status line",
                "HTTP/1.1 200 OK",
                "404 Not Found",
                "exit code 0",
                "12 passed, 0 failed, 1 skipped"),
            HarmlessText.each(
                "abbreviation with points",
                "e.g.",
                "i.e.",
                "z.B.",
                "d.h.",
                "u.a.",
                "p.m.",
                "U.S.A.",
                "Ph.D.",
                "vs.",
                "etc.",
                "т.е.",
                "c.-à-d.",
                "a.m. or p.m."),
            HarmlessText.each(
                "no blank after a full stop",
                "The drill passed.Then it was recorded.",
                "All ready.The board agreed.",
                "Gestoppt.Danach neu gestartet.",
                "Tout est prêt.Ensuite on attend.",
                "Готово.Затем запись.",
                "已完成.下一步",
                "Wait...then continue",
                "Step one.Step two.Step three."),
            HarmlessText.each(
                "points in names", "Node.js", ".NET 8", "a.b.c", "St. Gallen", "...", "…"))
        .flatMap(List::stream)
        .toList();
  }
}
