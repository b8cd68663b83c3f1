package io.forecourt.servicecenter.appointment;

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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What customers may say and change when they book for themselves. */
@IntegrationTest
@Import(People.class)
class BookingForOneselfIT {

    private static final String APPOINTMENTS = "/api/v1/appointments";
    private static final Duration IN_A_WEEK = Duration.ofDays(7);

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Client desk;
    private Customer ann;
    private Customer bob;
    private long reed;

    @BeforeEach
    void meet() {
        desk = new Client(port).as(Tokens.of(Role.SERVICE_ADVISOR));
        jdbc.sql("update technicians set active = false").update();
        Hours.always(jdbc);
        reed = Staff.hire(desk, "Reed");
        ann = people.customer(new Client(port), "Lee");
        bob = people.customer(new Client(port), "Ray");
    }

    @Test
    void booksForThemselvesAloneWhoeverTheOtherIs() {
        var forThemselves = Booking.ownIn(IN_A_WEEK).and("customer", Map.of("id", ann.id()));
        var forAnother = Booking.ownIn(IN_A_WEEK).and("customer", Map.of("id", bob.id()));
        var forNobody = Booking.ownIn(IN_A_WEEK).and("customer", Map.of("id", Long.MAX_VALUE));
        var forAName = Booking.ownIn(IN_A_WEEK).and("customer", Map.of("name", "Bob Ray"));

        for (var other : new Booking[] {forAnother, forNobody, forAName}) {
            var refused = ann.book(other);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.detail()).isEqualTo("Customers book for themselves alone; leave customer away.");
        }
        assertThat(bob.listed("")).isEmpty();
        assertThat(ann.book(forThemselves).status()).isEqualTo(201);
    }

    @Test
    void aKeyThatAnotherUsedTooIsEachOnesOwn() {
        Staff.hire(desk, "Lee");
        var booking = Booking.ownIn(IN_A_WEEK).body();

        var hers = ann.client().with("Idempotency-Key", "1").post(APPOINTMENTS, booking);
        var his = bob.client().with("Idempotency-Key", "1").post(APPOINTMENTS, booking);

        assertThat(hers.expect(201).body().get("customer").get("id").asLong()).isEqualTo(ann.id());
        assertThat(his.expect(201).body().get("customer").get("id").asLong()).isEqualTo(bob.id());
    }

    @Test
    void whoHasJustSignedUpIsAskedToTryAgain() {
        var stranger = new Client(port).as(Tokens.of(Role.CUSTOMER));

        var refused = stranger.post(APPOINTMENTS, Booking.ownIn(IN_A_WEEK).body());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("customer-not-known-yet");
        assertThat(refused.header("Retry-After")).isEqualTo("2");
        assertThat(stranger.get(APPOINTMENTS).body().get("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "status", "vip", "version", "customerId", "accountId", "technician", "roles"})
    void setsNothingButWhatABookingHas(String field) {
        var refused = ann.book(Booking.ownIn(IN_A_WEEK).and(field, 1));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly("/" + field);
    }

    @Test
    void learnsNothingOfACarFromItsReadings() {
        var known = Booking.with(reed).odometer(50_000, "KM");
        desk.post(APPOINTMENTS, known.body()).expect(201);

        var refused = ann.book(
                Booking.ownIn(IN_A_WEEK).and("vin", known.body().get("vin")).odometer(0, "KM"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).doesNotContain("50000");
    }

    @Test
    void movesTheirOwnToWhoeverIsFreeThen() {
        var booked = ann.book(Booking.ownIn(IN_A_WEEK)).expect(201);
        var later = Booking.ownIn(IN_A_WEEK.plusHours(3)).body().get("startsAt");
        desk.post(APPOINTMENTS, Booking.with(reed).at(String.valueOf(later)).body())
                .expect(201);

        assertThat(ann.move(booked, Map.of("startsAt", later)).problem()).isEqualTo("time-not-offered");
        long lee = Staff.hire(desk, "Lee");
        var moved = ann.move(booked, Map.of("startsAt", later)).expect(200);
        assertThat(moved.body().get("technician").get("id").asLong()).isEqualTo(lee);
        var back = ann.move(moved, Map.of("durationMinutes", 30)).expect(200);
        assertThat(back.body().get("technician").get("id").asLong()).isEqualTo(lee);
    }

    @Test
    void changesTheirOwnUntilADayBefore() {
        var early = bookedFor(ann, Duration.ofHours(25));
        var late = bookedFor(ann, Duration.ofHours(23));

        for (var change : new String[] {"reschedule", "cancel"}) {
            var refused = ann.change(late, change);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("too-late-to-change");
        }
        var moved = ann.change(early, "reschedule").expect(200);
        var canceled = ann.change(moved, "cancel").expect(200);
        assertThat(ann.change(canceled, "cancel").expect(200).etag()).isEqualTo(canceled.etag());
        assertThat(desk.post(APPOINTMENTS + "/" + late.id() + "/cancel").status())
                .isEqualTo(200);
    }

    @Test
    void neitherBooksNorMovesToATimeThatIsPast() {
        assertThat(ann.book(Booking.ownIn(Duration.ofHours(-1))).problem()).isEqualTo("impossible-slot");
        var booked = ann.book(Booking.ownIn(IN_A_WEEK)).expect(201);
        var past = Booking.ownIn(Duration.ofHours(-1)).body().get("startsAt");
        assertThat(ann.move(booked, Map.of("startsAt", past)).problem()).isEqualTo("impossible-slot");
    }

    @Test
    void hasAtMostThreeAheadOfThemAlsoWhenAskingForManyAtOnce() throws Exception {
        var answers = AtOnce.many(8, i -> ann.book(Booking.ownIn(IN_A_WEEK.plusHours(2L * i))));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(3);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(refused -> assertThat(refused.problem()).isEqualTo("too-many-appointments"));
        assertThat(bob.book(Booking.ownIn(IN_A_WEEK.plusDays(1))).status()).isEqualTo(201);
        assertThat(bookedFor(ann, IN_A_WEEK.plusDays(2)).status()).isEqualTo(201);

        var first = ann.listed("").getFirst();
        ann.client().post(APPOINTMENTS + "/" + first + "/cancel").expect(200);
        assertThat(ann.book(Booking.ownIn(IN_A_WEEK.plusDays(3))).problem())
                .as("those that the desk has booked count, too")
                .isEqualTo("too-many-appointments");
    }

    @Test
    void booksNeitherTheWholeDayNorYearsAheadAsTheDeskMay() {
        var allDay = Booking.ownIn(IN_A_WEEK).minutes(121);
        var late = Booking.ownIn(Duration.ofDays(91));

        for (var booking : new Booking[] {allDay, late}) {
            var refused = ann.book(booking);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.problem()).isEqualTo("impossible-slot");
            assertThat(refused.detail()).contains("call the workshop");
            desk.post(
                            APPOINTMENTS,
                            booking.and("customer", Map.of("id", ann.id())).body())
                    .expect(201);
        }
    }

    @Test
    void learnsOfATechnicianThatTheyAreNotFreeAndNothingMore() {
        var taken = Booking.ownIn(IN_A_WEEK).and("technicianId", reed).and("customer", Map.of("name", "Bob Ray"));
        desk.post(APPOINTMENTS, taken.body()).expect(201);
        var half = Booking.ownIn(IN_A_WEEK.plusMinutes(30)).and("technicianId", reed);

        var refused = ann.book(half);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("time-not-offered");
        assertThat(refused.body().has("conflict")).isFalse();
        assertThat(refused.text()).doesNotContain(String.valueOf(taken.body().get("startsAt")));
    }

    /** By the desk, which may book with less notice than customers may change. */
    private Answer bookedFor(Customer customer, Duration time) {
        var booking = Booking.ownIn(time).and("customer", Map.of("id", customer.id()));
        return desk.post(APPOINTMENTS, booking.body()).expect(201);
    }
}
