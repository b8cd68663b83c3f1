package io.forecourt.standalone.doctor;

/**
 * What one look found.
 *
 * @param advice what to do about it; empty when there is nothing to do
 */
public record Finding(Severity severity, String text, String advice) {

    /** How bad it is. */
    public enum Severity {
        FINE,
        /** Forecourt runs, but something else may not work. */
        WARNING,
        /** Forecourt does not run, or not for long. */
        BAD
    }

    static Finding fine(String text) {
        return new Finding(Severity.FINE, text, "");
    }

    static Finding warning(String text, String advice) {
        return new Finding(Severity.WARNING, text, advice);
    }

    static Finding bad(String text, String advice) {
        return new Finding(Severity.BAD, text, advice);
    }
}
