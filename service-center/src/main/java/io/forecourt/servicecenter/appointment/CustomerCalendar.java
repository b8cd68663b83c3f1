package io.forecourt.servicecenter.appointment;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What customers have ahead of them. */
@Component
class CustomerCalendar {

    private final JdbcClient jdbc;

    CustomerCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many appointments the customer has that are neither over nor called off. Holds the customer until the
     * transaction's end, so that of many bookings at once each counts those before it.
     */
    int countAhead(long customerId, Instant now) {
        // language=sql
        jdbc.sql("select customer_id from customer_vo where customer_id = ? for no key update")
                .param(customerId)
                .query(Long.class)
                .list();
        // language=sql
        return jdbc.sql("""
                        select count(*)
                        from appointments
                        where customer_id = :customerId
                          and ends_at > :now
                          and status not in ('FINISHED', 'CANCELED', 'NO_SHOW')""")
                .param("customerId", customerId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
