package io.forecourt.servicecenter.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.security.Role;
import io.forecourt.servicecenter.Hours;
import io.forecourt.servicecenter.Staff;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Looking at who works when, in Berlin around a change of the clocks. */
@IntegrationTest
@TestPropertySource(properties = "forecourt.site.zone=Europe/Berlin")
class CalendarIT {

    private static final String CALENDAR = "/api/v1/workshop/calendar";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client advisor;
    private long reed;
    private long moss;

    @BeforeEach
    void hire() {
        Hours.asShipped(jdbc);
        jdbc.sql("update technicians set active = false").update();
        advisor = new Client(port).as(Tokens.of(Role.SERVICE_ADVISOR));
        reed = Staff.hire(advisor, "Reed");
        moss = Staff.hire(advisor, "Moss");
    }

    @Test
    void daysAreAsLongAsTheClocksMakeThem() {
        var calendar =
                advisor.get(CALENDAR + "?from=2027-03-27&days=3").expect(200).body();

        assertThat(calendar.get("zone").asString()).isEqualTo("Europe/Berlin");
        assertThat(calendar.get("stepMinutes").asInt()).isEqualTo(15);
        assertThat(calendar.get("days").findValuesAsString("day"))
                .containsExactly("2027-03-27", "2027-03-28", "2027-03-29");
        assertThat(spans(calendar.at("/days/1/open"))).isEmpty();
        assertThat(calendar.at("/days/1/startsAt").asString()).isEqualTo("2027-03-27T23:00:00Z");
        assertThat(calendar.at("/days/1/endsAt").asString()).isEqualTo("2027-03-28T22:00:00Z");
        assertThat(spans(calendar.at("/days/2/open")))
                .containsExactly(
                        "2027-03-29T06:00:00Z to 2027-03-29T10:00:00Z", "2027-03-29T10:30:00Z to 2027-03-29T15:00:00Z");
    }

    @Test
    void whoPlansSeesWhoIsAwayAndOthersThatTheyDoNotWork() {
        advisor.post(
                        "/api/v1/technicians/" + reed + "/absences",
                        Map.of(
                                "startsAt",
                                "2027-03-29T08:00",
                                "endsAt",
                                "2027-03-29T12:00",
                                "kind",
                                "SICK",
                                "note",
                                "Flu"))
                .expect(201);
        advisor.post(
                        "/api/v1/workshop/closures",
                        Map.of("firstDay", "2027-03-30", "lastDay", "2027-03-31", "name", "Fair"))
                .expect(201);
        advisor.with("If-Match", "*")
                .put(
                        "/api/v1/technicians/" + moss + "/working-hours",
                        Map.of("hours", List.of(Map.of("weekday", "MONDAY", "from", "06:00", "to", "10:00"))))
                .expect(200);

        var answer = advisor.get(CALENDAR + "?from=2027-03-29&days=2").expect(200);

        var calendar = answer.body();
        assertThat(calendar.get("technicians").findValuesAsString("lastName")).containsExactly("Reed", "Moss");
        assertThat(spans(calendar.at("/technicians/0/working")))
                .containsExactly("2027-03-29T10:30:00Z to 2027-03-29T15:00:00Z");
        assertThat(spans(calendar.at("/technicians/1/working")))
                .containsExactly("2027-03-29T06:00:00Z to 2027-03-29T08:00:00Z");
        assertThat(calendar.at("/technicians/0/absences/0/kind").asString()).isEqualTo("SICK");
        assertThat(spans(calendar.at("/technicians/0/absences")))
                .containsExactly("2027-03-29T06:00:00Z to 2027-03-29T10:00:00Z");
        assertThat(calendar.at("/technicians/1/absences")).isEmpty();
        assertThat(calendar.at("/days/1/closures/0").asString()).isEqualTo("Fair");
        assertThat(calendar.at("/days/1/open")).isEmpty();
        assertThat(answer.text()).doesNotContain("Flu");
        for (var role : List.of(Role.SALESPERSON, Role.TECHNICIAN)) {
            var seen = new Client(port)
                    .as(Tokens.of(role))
                    .get(CALENDAR + "?from=2027-03-29&days=2")
                    .expect(200);
            assertThat(seen.text()).doesNotContain("SICK", "absences");
            assertThat(seen.body().at("/technicians/0/working")).isEqualTo(calendar.at("/technicians/0/working"));
        }
    }

    @Test
    void costsOneStatementHoweverManyDaysAndTechnicians() throws Exception {
        Staff.hire(advisor, "Hall");
        for (int days : new int[] {1, 31}) {
            assertThat(SqlStatements.recordedDuring(
                            () -> advisor.get(CALENDAR + "?days=" + days).expect(200)))
                    .hasSize(1);
        }
    }

    @Test
    void asksForAMonthAtMost() {
        assertThat(advisor.get(CALENDAR + "?days=32").pointers()).containsExactly("/days");
        assertThat(advisor.get(CALENDAR + "?from=1999-01-01").pointers()).containsExactly("/from");
    }

    private static List<String> spans(JsonNode spans) {
        return spans.valueStream()
                .map(span -> span.get("startsAt").asString() + " to "
                        + span.get("endsAt").asString())
                .toList();
    }
}
