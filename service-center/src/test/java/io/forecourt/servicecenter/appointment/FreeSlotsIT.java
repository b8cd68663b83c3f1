package io.forecourt.servicecenter.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.SqlStatements;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is offered. */
@IntegrationTest
class FreeSlotsIT extends WorkshopOfTwo {

    @Test
    void offersWhatTheHoursLeave() {
        var offer = visitor.get(slots("OIL_SERVICE")).expect(200).body();

        assertThat(offer.get("zone").asString()).isEqualTo("Europe/Berlin");
        assertThat(offer.get("durationMinutes").asInt()).isEqualTo(60);
        assertThat(offer.get("stepMinutes").asInt()).isEqualTo(15);
        assertThat(times("OIL_SERVICE"))
                .startsWith("08:00", "08:15")
                .contains("11:00", "12:30")
                .endsWith("16:00")
                .hasSize(28);
        assertThat(times("BRAKES")).contains("10:30").doesNotContain("10:45", "16:00");
        var first = offer.get("days").get(0).get("slots").get(0);
        assertThat(first.propertyNames()).containsExactlyInAnyOrder("startsAt", "endsAt", "localStart");
        assertThat(first.get("startsAt").asString()).isEqualTo(at("08:00"));
        assertThat(desk.get(slots("OIL_SERVICE"))
                        .body()
                        .get("days")
                        .get(0)
                        .get("slots")
                        .get(0)
                        .get("technicianIds")
                        .toString())
                .isEqualTo("[%d,%d]".formatted(reed, moss));
    }

    @Test
    void showsEveryDayAskedForAlsoOneThatIsClosed() {
        desk.post(
                        "/api/v1/workshop/closures",
                        Map.of("firstDay", DAY.plusDays(1), "lastDay", DAY.plusDays(1), "name", "Fair"))
                .expect(201);

        var days = visitor.get(SLOTS + "?service=OTHER&days=5&from=" + DAY)
                .expect(200)
                .body()
                .get("days");

        assertThat(days.findValuesAsString("day")).hasSize(5).startsWith(DAY.toString());
        assertThat(IntStream.range(0, 5).mapToObj(i -> days.get(i).get("slots").size()))
                .containsExactly(28, 0, 28, 0, 0);
    }

    @Test
    void nothingThatIsOverOrTooFarOffIsOfferedToCustomers() {
        assertThat(visitor.get(SLOTS + "?service=OTHER&days=1&from=2026-03-06")
                        .body()
                        .at("/days/0/slots"))
                .isEmpty();
        var far = LocalDate.now(BERLIN).plusDays(120).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
        assertThat(visitor.get(SLOTS + "?service=OTHER&days=1&from=" + far)
                        .body()
                        .at("/days/0/slots"))
                .isEmpty();
        assertThat(desk.get(SLOTS + "?service=OTHER&days=1&from=" + far).body().at("/days/0/slots"))
                .hasSize(28);
    }

    @Test
    void whoWorksOtherHoursOrIsAwayIsNotOffered() {
        var path = "/api/v1/technicians/" + reed;
        desk.with("If-Match", "*")
                .put(
                        path + "/working-hours",
                        Map.of("hours", List.of(Map.of("weekday", "WEDNESDAY", "from", "06:00", "to", "10:00"))))
                .expect(200);
        assertThat(times("OIL_SERVICE&technicianId=" + reed))
                .startsWith("08:00")
                .endsWith("09:00");

        desk.post(path + "/absences", Map.of("startsAt", DAY + "T08:30", "endsAt", DAY + "T09:00", "kind", "OTHER"))
                .expect(201);
        assertThat(times("OIL_SERVICE&technicianId=" + reed)).containsExactly("09:00");
    }

    @Test
    void whoCannotDoItIsNotOfferedNorBooked() {
        var service = service(Map.of("skill", "HIGH_VOLTAGE"));
        assertThat(times(service)).isEmpty();
        Map<String, Object> technician = new HashMap<>(Map.of(
                "firstName",
                "Tom",
                "lastName",
                "Moss",
                "employeeId",
                UUID.randomUUID().toString()));
        technician.put("skills", List.of("HIGH_VOLTAGE"));
        desk.with("If-Match", "*")
                .put("/api/v1/technicians/" + moss, technician)
                .expect(200);

        assertThat(times(service)).hasSize(28);
        assertThat(book("09:00", service)
                        .expect(201)
                        .body()
                        .at("/technician/id")
                        .asLong())
                .isEqualTo(moss);
        assertThat(desk.post(
                                APPOINTMENTS,
                                booking("11:00", service)
                                        .and("technicianId", reed)
                                        .body())
                        .problem())
                .isEqualTo("technician-lacks-skill");
        assertThat(book("09:00", service).problem()).isEqualTo("nobody-free");
    }

    @Test
    void aBufferKeepsTechniciansAndBaysFromTheNext() {
        var service = service(Map.of("bufferAfterMinutes", 20));
        desk.post("/api/v1/technicians/" + moss + "/deactivate").expect(200);

        var booked = book("09:00", service).expect(201).body();

        assertThat(booked.get("endsAt").asString()).isEqualTo(at("10:00"));
        assertThat(booked.get("occupiedUntil").asString()).isEqualTo(at("10:20"));
        assertThat(times(service)).doesNotContain("08:00", "10:15").contains("10:30", "11:00");
        assertThat(times("OIL_SERVICE")).contains("08:00").doesNotContain("10:15");
        assertThat(book("10:15", "OIL_SERVICE").problem()).isEqualTo("nobody-free");
    }

    @Test
    void baysLimitServicesOnceThereIsOne() {
        var lift = service(Map.of("bayKind", "LIFT"));
        assertThat(book("08:00", lift).expect(201).body().has("bay")).isFalse();
        long bay = bay("LIFT");
        bay("PIT");

        var booked = book("09:00", lift).expect(201);

        assertThat(booked.body().at("/bay/id").asLong()).isEqualTo(bay);
        assertThat(times(lift)).doesNotContain("09:00", "09:45").contains("08:00", "10:00");
        assertThat(times("OIL_SERVICE")).contains("09:00");
        assertThat(book("09:30", lift).problem()).isEqualTo("no-bay-free");
        assertThat(book("09:00", "OIL_SERVICE").expect(201).body().has("bay")).isTrue();
        var moved = move(booked, Map.of("startsAt", at("10:00"))).expect(200);
        assertThat(moved.body().at("/bay/id").asLong()).isEqualTo(bay);
    }

    @Test
    void costsThreeStatementsHoweverManyDays() throws Exception {
        for (int days : new int[] {1, 31}) {
            assertThat(SqlStatements.recordedDuring(() ->
                            visitor.get(SLOTS + "?service=OTHER&days=" + days).expect(200)))
                    .as("the service, who works when, what is taken")
                    .hasSize(3);
        }
    }

    @Test
    void whatIsMovedIsNotInItsOwnWay() {
        book("09:00", "OIL_SERVICE").expect(201);
        var own = ann.book(own("09:00", "OIL_SERVICE")).expect(201);
        var toMove = SLOTS + "?days=1&from=" + DAY + "&moving=" + own.id();

        assertThat(times("OIL_SERVICE")).doesNotContain("08:30", "09:00", "09:30");
        assertThat(ann.client().get(toMove).expect(200).body().findValuesAsString("startsAt"))
                .contains(at("08:30"), at("09:00"), at("09:30"));
        assertThat(desk.get(toMove + "&durationMinutes=120").expect(200).body().findValuesAsString("startsAt"))
                .contains(at("09:00"))
                .doesNotContain(at("10:45"));
        assertThat(desk.get(toMove + "&service=BRAKES").expect(400).problem()).isEqualTo("invalid-request");
        assertThat(visitor.get(toMove).expect(404).problem()).isEqualTo("appointment-not-found");
        assertThat(people.customer(new Client(port), "Ray").client().get(toMove).status())
                .isEqualTo(404);
    }
}
