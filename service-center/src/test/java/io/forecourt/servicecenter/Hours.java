package io.forecourt.servicecenter;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets when the workshop of a test is open, and that nothing else stands in the way of a booking. */
public final class Hours {

    private Hours() {}

    /** So that a test may book at whatever time it runs. */
    public static void always(JdbcClient jdbc) {
        open(jdbc, "generate_series(1, 7)", "(time '00:00', time '00:00')");
    }

    /** From Monday to Friday, 08:00 to 12:00 and 12:30 to 17:00. */
    public static void asShipped(JdbcClient jdbc) {
        open(jdbc, "generate_series(1, 5)", "(time '08:00', time '12:00'), (time '12:30', time '17:00')");
    }

    private static void open(JdbcClient jdbc, String weekdays, String hours) {
        jdbc.sql("delete from opening_hours").update();
        jdbc.sql("""
                        insert into opening_hours (weekday, opens_at, closes_at)
                        select weekday, opens_at, closes_at
                        from %s as weekday, (values %s) as hours (opens_at, closes_at)""".formatted(weekdays, hours)).update();
        jdbc.sql("delete from closures").update();
        jdbc.sql("update bays set active = false").update();
    }
}
