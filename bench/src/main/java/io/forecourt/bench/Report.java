package io.forecourt.bench;

import java.io.PrintStream;
import java.util.Locale;

/** What a benchmark tells the person who started it. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void title(String text) {
        out.printf("%n%s%n%s%n", text, "-".repeat(text.length()));
    }

    void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }

    /** A figure with its goal, so that the reader sees at once whether it is met. */
    void against(String what, double figure, String unit, double goal, boolean atMost) {
        boolean met = atMost ? figure <= goal : figure >= goal;
        line(
                "%-58s %10.1f %-7s goal: %s %s  %s",
                what,
                figure,
                unit,
                atMost ? "at most" : "at least",
                String.format(Locale.ROOT, "%.0f", goal),
                met ? "met" : "MISSED");
    }
}
