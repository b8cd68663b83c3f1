package io.forecourt.servicecenter.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.servicecenter.Booking;
import io.forecourt.servicecenter.Staff;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What there is on a day at the workshop, whenever it began. */
@IntegrationTest
@TestPropertySource(properties = "forecourt.site.zone=Europe/Berlin")
class AppointmentsOfADayIT {

    private static final int EIGHT_HOURS = 8 * 60;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client client;
    private long technician;

    @BeforeEach
    void hireSomeone() {
        client = new Client(port).as(Tokens.admin());
        technician = Staff.hire(client, "Reed");
    }

    @Test
    void aDayIsTheSites() {
        book("2026-03-05T22:00Z", 60);
        var first = book("2026-03-06T00:15", 60);
        var last = book("2026-03-06T23:45", 15);
        book("2026-03-07T00:00", 60);

        assertThat(ids("day=2026-03-06")).containsExactly(first, last);
    }

    @Test
    void whatGoesOnOverMidnightIsThereOnBothDays() {
        var late = book("2026-03-05T23:00", 120);
        var early = book("2026-03-06T23:59", 15);
        var whole = book("2026-03-08T00:00", Slot.MAX_MINUTES);

        assertThat(ids("day=2026-03-05")).containsExactly(late);
        assertThat(ids("day=2026-03-06")).containsExactly(late, early);
        assertThat(ids("day=2026-03-07")).containsExactly(early);
        assertThat(ids("day=2026-03-08")).containsExactly(whole);
        assertThat(ids("day=2026-03-09")).isEmpty();
        assertThat(ids("day=2026-03-06&days=3")).containsExactly(late, early, whole);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-27, 2027-03-28, 2027-03-29", "2027-10-30, 2027-10-31, 2027-11-01"})
    void aDayOf23Or25HoursBeginsAndEndsWithTheSitesClocks(String before, String day, String after) {
        var earlier = book(before + "T23:30", EIGHT_HOURS);
        var later = book(day + "T23:45", EIGHT_HOURS);

        assertThat(ids("day=" + before)).containsExactly(earlier);
        assertThat(ids("day=" + day)).containsExactly(earlier, later);
        assertThat(ids("day=" + after)).containsExactly(later);
    }

    @Test
    void someDaysAreTheSites() {
        var saturday = book("2027-03-27T00:00", 60);
        var monday = book("2027-03-29T23:00", 60);
        book("2027-03-30T00:00", 60);

        assertThat(ids("day=2027-03-27&days=3")).containsExactly(saturday, monday);
        assertThat(client.get("/api/v1/appointments?day=2027-03-27&days=32").pointers())
                .containsExactly("/days");
    }

    @Test
    void aDayIsFoundByTheIndexOverTheStarts() {
        jdbc.sql("""
                        insert into appointments
                            (vin, customer_name, technician_id, starts_at, ends_at, reason, status, version)
                        select '1M8GDM9AXKP042788', 'Ann Lee', :technician, start, start + interval '2 hours', 'Brakes',
                               'CANCELED', 0
                          from generate_series(timestamptz '2010-01-01', '2020-01-01', '4 hours') start""").param("technician", technician).update();
        jdbc.sql("analyze appointments").update();
        var from = Instant.parse("2015-03-05T23:00:00Z");
        var day = AppointmentConditions.of(
                new AppointmentFilter(Set.of(), null, from, from.plusSeconds(86_400), null, null));

        var plan = String.join(
                "\n",
                jdbc.sql("explain select * from appointments a " + day.where() + " order by a.starts_at, a.id")
                        .params(day.parameters())
                        .query(String.class)
                        .list());
        jdbc.sql("delete from appointments where technician_id = ?")
                .param(technician)
                .update();

        assertThat(plan).contains("appointments_by_start").containsPattern("Index Cond: .*starts_at > .*starts_at < ");
    }

    private List<Long> ids(String query) {
        return client.get("/api/v1/appointments?technicianId=" + technician + "&" + query)
                .expect(200)
                .body()
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asLong())
                .toList();
    }

    private long book(String start, int minutes) {
        return client.post(
                        "/api/v1/appointments",
                        Booking.with(technician).at(start).minutes(minutes).body())
                .expect(201)
                .id();
    }
}
