package io.forecourt.servicecenter.appointment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.servicecenter.AtOnce;
import io.forecourt.servicecenter.People.Customer;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What can be booked of what is offered, and by staff beside it. */
@IntegrationTest
class BookingFreeSlotsIT extends WorkshopOfTwo {

    private static final int MANY = 32;

    @Test
    void customersBookWhatIsOfferedAndLearnTheNextWhereItIsNot() {
        var offered = ann.book(own("09:00", "OIL_SERVICE")).expect(201);
        assertThat(offered.body().get("serviceCode").asString()).isEqualTo("OIL_SERVICE");
        assertThat(offered.body().has("occupiedUntil")).isFalse();
        book("09:00", "OIL_SERVICE").expect(201);

        for (var time : List.of("09:00", "09:10", "12:00", "06:00", "20:00")) {
            var refused = people.customer(new Client(port), "Ray").book(own(time, "OIL_SERVICE"));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("time-not-offered");
            assertThat(refused.body().get("next")).hasSize(5);
        }
        assertThat(ann.book(own("08:30", "OIL_SERVICE")).body().at("/next/0").asString())
                .isEqualTo(at("10:00"));
        assertThat(ann.move(offered, Map.of("startsAt", at("12:15"))).problem()).isEqualTo("time-not-offered");
        var moved = ann.move(offered, Map.of("startsAt", at("09:30"))).expect(200);
        assertThat(moved.body().get("startsAt").asString()).isEqualTo(at("09:30"));
    }

    @Test
    void customersDecideNeitherHowLongAServiceTakesNorWhoIsToBeThereWhenNobodyIs() {
        assertThat(ann.book(own("09:00", "OIL_SERVICE").minutes(30)).pointers()).containsExactly("/durationMinutes");
        assertThat(ann.book(own("09:00", "OIL_SERVICE").and("outsideHours", true))
                        .status())
                .isEqualTo(403);
        assertThat(visitor.get(slots("OIL_SERVICE&technicianId=" + reed)).status())
                .isEqualTo(403);
        assertThat(visitor.get(slots("OIL_SERVICE&durationMinutes=30")).status())
                .isEqualTo(400);
        assertThat(visitor.get(slots("NOTHING")).problem()).isEqualTo("unknown-reference");
        assertThat(ann.book(own("09:00", "NOTHING")).problem()).isEqualTo("unknown-reference");
        var hidden = service(Map.of("bookableOnline", false));
        assertThat(ann.book(own("09:00", hidden)).problem()).isEqualTo("unknown-reference");
        var over = service(Map.of("active", false));
        assertThat(book("09:00", over).problem()).isEqualTo("service-not-offered");
    }

    @Test
    void staffIsAskedWhetherItIsToBeOutsideWorkingHours() {
        var late = booking("18:00", "OIL_SERVICE");
        for (var booking : List.of(late, booking("18:00", "OIL_SERVICE").and("technicianId", reed))) {
            var refused = desk.post(APPOINTMENTS, booking.body());
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("outside-working-hours");
        }

        var booked =
                desk.post(APPOINTMENTS, late.and("outsideHours", true).body()).expect(201);

        assertThat(move(booked, Map.of("startsAt", at("19:00"))).problem()).isEqualTo("outside-working-hours");
        move(booked, Map.of("startsAt", at("19:00"), "outsideHours", true)).expect(200);
    }

    @Test
    void changesOfHoursMoveNothingThatIsBooked() {
        var booked = book("09:00", "OIL_SERVICE").expect(201);
        desk.with("If-Match", "*")
                .put("/api/v1/workshop/opening-hours", Map.of("hours", List.of()))
                .expect(200);

        assertThat(desk.get(APPOINTMENTS + "/" + booked.id()).etag()).isEqualTo(booked.etag());
        assertThat(times("OIL_SERVICE")).isEmpty();
    }

    @Test
    void ofManyWhoAskForTheLastTimeAtOnceAsManyGetItAsThereAreTechnicians() throws Exception {
        var customers = customers();

        var answers = AtOnce.many(MANY, i -> customers.get(i).book(own("09:00", "OIL_SERVICE")));

        assertThat(answers.stream().collect(groupingBy(Answer::status, counting())))
                .isEqualTo(Map.of(201, 2L, 409, MANY - 2L));
        assertThat(answers.stream().filter(answer -> answer.status() == 409).map(Answer::problem))
                .containsOnly("time-not-offered");
        assertThat(times("OIL_SERVICE")).doesNotContain("09:00");
    }

    @Test
    void ofManyWhoAskForTheLastTimeAtOnceAsManyGetItAsThereAreBays() throws Exception {
        bay("LIFT");
        var lift = service(Map.of("bayKind", "LIFT"));
        var customers = customers();

        var answers = AtOnce.many(MANY, i -> customers.get(i).book(own(i % 2 == 0 ? "09:00" : "09:30", lift)));

        assertThat(answers.stream().collect(groupingBy(Answer::status, counting())))
                .isEqualTo(Map.of(201, 1L, 409, MANY - 1L));
    }

    private List<Customer> customers() {
        List<Customer> customers = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            customers.add(people.customer(new Client(port), "Ray"));
        }
        return customers;
    }
}
