package io.forecourt.sales.report;

/** What a report of sales adds up by. */
public enum ReportBy {
    PERSON("p.employee_id", "p.first_name || ' ' || p.last_name"),
    MONTH("to_char(s.sold_on, 'YYYY-MM')", "to_char(s.sold_on, 'YYYY-MM')"),
    MAKE("coalesce(a.manufacturer, '')", "coalesce(a.manufacturer, 'unknown')");

    private final String key;
    private final String label;

    ReportBy(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The SQL expression that tells its groups apart. */
    String key() {
        return key;
    }

    /** The SQL expression of what people call a group. */
    String label() {
        return label;
    }
}
