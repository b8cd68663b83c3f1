package io.forecourt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.e2e.Api.Answer;
import io.forecourt.standalone.demo.DemoParking;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What {@code ./forecourt up --demo} adds is taken by the services as they are. */
class DemonstrationIT {

    private static final String SITES = "/api/v1/parking/sites";

    private static final Instant TUESDAY_AT_TEN = ZonedDateTime.now(ZoneId.of("Europe/Paris"))
            .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
            .with(LocalTime.of(10, 0))
            .toInstant();

    @Test
    void furnishesACityOnce() throws InterruptedException {
        SystemUnderTest system = SystemUnderTest.shared();
        DemoParking.in(system.processes()).add();
        DemoParking.in(system.processes()).add();

        Answer found =
                system.gateway().get(SITES + "?latitude=45.7578&longitude=4.832&radius=10000&size=100&kind=CAR_PARK");
        assertThat(found.body().get("items")).hasSize(8);
        long halle =
                named(found.body().get("items"), "Parc de la Halle").get("id").asLong();
        JsonNode levels = system.gateway().get(SITES + "/" + halle + "/levels").body();
        assertThat(levels.get("items").findValuesAsString("name"))
                .containsExactly("Basement 1", "Ground floor", "Level 1", "Level 2", "Level 3");
        JsonNode spaces = system.gateway()
                .get(SITES + "/" + halle + "/spaces?size=100&kind=DISABLED")
                .body();
        assertThat(system.gateway()
                        .get(SITES + "/" + halle + "/quotes?vehicle=CAR&user=VISITOR&from=" + TUESDAY_AT_TEN + "&to="
                                + TUESDAY_AT_TEN.plus(Duration.ofMinutes(75)))
                        .body()
                        .get("cents")
                        .asInt())
                .isEqualTo(320);
        assertThat(spaces.get("items")).hasSize(4).allMatch(space -> space.has("plan"));
    }

    private static JsonNode named(JsonNode items, String name) {
        return items.valueStream()
                .filter(item -> item.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
