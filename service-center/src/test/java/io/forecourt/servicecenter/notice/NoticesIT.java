package io.forecourt.servicecenter.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.security.Role;
import io.forecourt.servicecenter.AtOnce;
import io.forecourt.servicecenter.Booking;
import io.forecourt.servicecenter.Hours;
import io.forecourt.servicecenter.People;
import io.forecourt.servicecenter.People.Customer;
import io.forecourt.servicecenter.Staff;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails wait in the outbox, where nobody takes them. */
@IntegrationTest
@Import(People.class)
@TestPropertySource(properties = {"forecourt.site.zone=Europe/Berlin", "forecourt.notice.language=de"})
class NoticesIT {

    private static final String APPOINTMENTS = "/api/v1/appointments";
    private static final Duration IN_A_WEEK = Duration.ofDays(7);

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RemindingCustomers reminding;

    @Autowired
    private TransactionTemplate transaction;

    private final String address = UUID.randomUUID() + "@forecourt.example";
    private Client desk;
    private Customer ann;

    @BeforeEach
    void meet() {
        Hours.always(jdbc);
        jdbc.sql("update technicians set active = false").update();
        jdbc.sql("delete from appointment_reminders").update();
        desk = new Client(port).as(Tokens.of(Role.SERVICE_ADVISOR));
        Staff.hire(desk, "Reed");
        ann = people.customer(new Client(port), "Lee");
        jdbc.sql("update customer_vo set email = ? where customer_id = ?")
                .params(address, ann.id())
                .update();
    }

    @Test
    void tellsOfBookingMovingAndCanceling() {
        var booked = ann.book(
                        Booking.ownIn(IN_A_WEEK).without("durationMinutes").and("serviceCode", "OIL_SERVICE"))
                .expect(201);
        var moved = ann.move(booked, Map.of("startsAt", Booking.offeredIn(IN_A_WEEK.plusHours(2))))
                .expect(200);
        ann.change(moved, "cancel").expect(200);
        ann.change(moved, "cancel").expect(200);

        assertThat(subjects())
                .satisfiesExactly(
                        first -> assertThat(first).matches("Ihr Termin am .* ist gebucht"),
                        second -> assertThat(second).startsWith("Ihr Termin ist jetzt am"),
                        third -> assertThat(third).endsWith("ist abgesagt"));
        assertThat(texts().getFirst())
                .startsWith("Guten Tag Grace Lee,")
                .contains(
                        "Leistung: Ölwechsel",
                        "Zu tun: Brakes squeal",
                        booked.body().get("vin").asString());
        assertThat(planned(booked)).isZero();
    }

    @Test
    void keepsTheirCalendarUpToDate() {
        var booked = ann.book(Booking.ownIn(IN_A_WEEK)).expect(201);
        due(booked);
        reminding.look();
        var start = Booking.offeredIn(IN_A_WEEK.plusHours(2));
        var moved = ann.move(booked, Map.of("startsAt", start)).expect(200);
        ann.change(moved, "cancel").expect(200);

        assertThat(mails("attachment_type"))
                .containsExactly(
                        "text/calendar; method=PUBLISH; component=VEVENT",
                        null,
                        "text/calendar; method=PUBLISH; component=VEVENT",
                        "text/calendar; method=CANCEL; component=VEVENT");
        var entries = mails("attachment").stream().filter(Objects::nonNull).toList();
        assertThat(entries.stream().map(entry -> valueOf("UID", entry)).distinct())
                .singleElement()
                .asString()
                .isNotEmpty();
        assertThat(entries)
                .extracting(entry -> valueOf("SEQUENCE", entry))
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith("0");
        assertThat(valueOf("DTSTART", entries.get(1))).isEqualTo(start.replaceAll("[-:]", ""));
        assertThat(valueOf("SUMMARY", entries.getFirst())).isEqualTo("Werkstatttermin");
    }

    @Test
    void writesToNobodyWithoutAnAddressOrOfWhatIsOver() {
        jdbc.sql("update customer_vo set email = 'nobody at all' where customer_id = ?")
                .param(ann.id())
                .update();
        ann.book(Booking.ownIn(IN_A_WEEK)).expect(201);
        jdbc.sql("update customer_vo set email = ? where customer_id = ?")
                .params(address, ann.id())
                .update();
        desk.post(
                        APPOINTMENTS,
                        Booking.ownIn(Duration.ofHours(-2))
                                .and("customer", Map.of("id", ann.id()))
                                .body())
                .expect(201);
        desk.post(
                        APPOINTMENTS,
                        Booking.ownIn(IN_A_WEEK.plusHours(3))
                                .and("customer", Map.of("name", "Ann Lee"))
                                .body())
                .expect(201);

        assertThat(subjects()).isEmpty();
    }

    @Test
    void remindsOnceOfWhatIsAheadWhoeverLooksAtOnce() throws Exception {
        var booked = ann.book(Booking.ownIn(IN_A_WEEK)).expect(201);
        reminding.look();
        assertThat(subjects()).hasSize(1);

        due(booked);
        AtOnce.many(4, _ -> reminding.remind());
        reminding.look();

        assertThat(subjects()).hasSize(2).last().asString().startsWith("Ihr Termin am");
    }

    @Test
    void remindsNobodyOfWhatIsCanceledMovedFarOrBookedLate() {
        var canceled = ann.book(Booking.ownIn(IN_A_WEEK)).expect(201);
        due(canceled);
        ann.change(canceled, "cancel").expect(200);
        var moved = ann.book(Booking.ownIn(IN_A_WEEK)).expect(201);
        due(moved);
        ann.move(moved, Map.of("startsAt", Booking.offeredIn(IN_A_WEEK.plusDays(1))))
                .expect(200);
        var late = ann.book(Booking.ownIn(Duration.ofHours(23))).expect(201);
        long before = subjects().size();

        reminding.look();

        assertThat(subjects()).hasSize((int) before);
        assertThat(planned(moved)).isOne();
        assertThat(planned(late)).isZero();
    }

    @Test
    void aReminderThatFailsIsMadeUpFor() {
        var booked = ann.book(Booking.ownIn(IN_A_WEEK)).expect(201);
        due(booked);

        transaction.executeWithoutResult(status -> {
            reminding.remind();
            status.setRollbackOnly();
        });
        assertThat(subjects()).hasSize(1);
        reminding.look();

        assertThat(subjects()).hasSize(2);
    }

    private void due(Answer booked) {
        jdbc.sql("update appointment_reminders set due_at = now() where appointment_id = ?")
                .param(booked.id())
                .update();
    }

    private int planned(Answer booked) {
        return jdbc.sql("select count(*) from appointment_reminders where appointment_id = ?")
                .param(booked.id())
                .query(Integer.class)
                .single();
    }

    private static String valueOf(String property, String entry) {
        return entry.lines()
                .filter(line -> line.startsWith(property + ":"))
                .map(line -> line.substring(property.length() + 1))
                .findFirst()
                .orElse("");
    }

    private List<String> subjects() {
        return mails("subject");
    }

    private List<String> texts() {
        return mails("plain_text");
    }

    private List<String> mails(String column) {
        return jdbc.sql("select %s from mail_outbox where recipient = ? order by id".formatted(column))
                .param(address)
                .query(String.class)
                .list();
    }
}
