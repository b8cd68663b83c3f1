package io.forecourt.servicecenter.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.security.Role;
import io.forecourt.servicecenter.Hours;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Keeping the workshop's hours, services and bays, in Berlin. */
@IntegrationTest
@TestPropertySource(properties = "forecourt.site.zone=Europe/Berlin")
class ScheduleIT {

    private static final String HOURS = "/api/v1/workshop/opening-hours";
    private static final String CLOSURES = "/api/v1/workshop/closures";
    private static final String SERVICES = "/api/v1/workshop/services";
    private static final String BAYS = "/api/v1/workshop/bays";
    private static final Map<String, Object> SATURDAY = Map.of("weekday", "SATURDAY", "from", "09:00", "to", "00:00");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client advisor;
    private Client visitor;

    @BeforeEach
    void open() {
        Hours.asShipped(jdbc);
        advisor = new Client(port).as(Tokens.of(Role.SERVICE_ADVISOR));
        visitor = new Client(port);
    }

    @Test
    void aClosureThatIsSentAgainIsOneClosure() {
        var closure = Map.of("firstDay", "2030-12-24", "lastDay", "2030-12-26", "name", "Christmas");
        var sender = advisor.with("Idempotency-Key", "christmas");

        var first = sender.post(CLOSURES, closure).expect(201);
        var again = sender.post(CLOSURES, closure).expect(201);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(visitor.get(CLOSURES + "?from=2030-12-26").items("name")).containsExactly("Christmas");
    }

    @Test
    void everybodySeesTheHoursAndAnAdvisorChangesThoseTheyHaveSeen() {
        var shipped = visitor.get(HOURS).expect(200);
        assertThat(shipped.body().get("hours")).hasSize(10);
        assertThat(shipped.body().get("hours").get(1).toString())
                .isEqualTo("{\"weekday\":\"MONDAY\",\"from\":\"12:30\",\"to\":\"17:00\"}");

        var changed = advisor.with("If-Match", shipped.etag())
                .put(HOURS, Map.of("hours", List.of(SATURDAY)))
                .expect(200);

        assertThat(visitor.get(HOURS).body()).isEqualTo(changed.body());
        assertThat(changed.body().get("hours").get(0).get("to").asString()).isEqualTo("00:00");
        assertThat(advisor.with("If-Match", shipped.etag())
                        .put(HOURS, Map.of("hours", List.of()))
                        .status())
                .isEqualTo(412);
        assertThat(advisor.put(HOURS, Map.of("hours", List.of())).status()).isEqualTo(428);
        assertThat(advisor.with("If-Match", changed.etag())
                        .put(HOURS, Map.of("hours", List.of()))
                        .expect(200)
                        .body()
                        .get("hours"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FRIDAY, 08:00, 08:00, invalid-request",
        "FRIDAY, 17:00, 08:00, invalid-request",
        "FRIDAY, 08:00:30, 09:00, invalid-request",
        "FRIDAY, 24:00, 00:00, invalid-request",
        "FREITAG, 08:00, 09:00, invalid-request",
        "SATURDAY, 23:59, 00:00, overlapping-hours",
    })
    void refusesHoursThatAreNone(String weekday, String from, String to, String problem) {
        var hours = Map.of("hours", List.of(SATURDAY, Map.of("weekday", weekday, "from", from, "to", to)));

        var refused = advisor.with("If-Match", "*").put(HOURS, hours);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo(problem);
    }

    @Test
    void closuresAreShownUntilTheyAreOver() {
        var closure = Map.of("firstDay", "2030-12-24", "lastDay", "2031-01-01", "name", " Holidays ");
        var added = advisor.post(CLOSURES, closure).expect(201);

        assertThat(added.body().get("name").asString()).isEqualTo("Holidays");
        assertThat(visitor.get(CLOSURES).items("firstDay")).containsExactly("2030-12-24");
        assertThat(visitor.get(CLOSURES + "?from=2031-01-01").items("id")).hasSize(1);
        assertThat(visitor.get(CLOSURES + "?from=2031-01-02").items("id")).isEmpty();
        assertThat(advisor.post(CLOSURES, Map.of("firstDay", "2031-01-02", "lastDay", "2031-01-01", "name", "X"))
                        .pointers())
                .containsExactly("/lastDay");
        advisor.delete(CLOSURES + "/" + added.id()).expect(204);
        assertThat(advisor.delete(CLOSURES + "/" + added.id()).problem()).isEqualTo("closure-not-found");
        assertThat(visitor.get(CLOSURES).items("id")).isEmpty();
    }

    @Test
    void aFreshWorkshopOffersTheUsual() {
        assertThat(visitor.get(SERVICES).items("code"))
                .contains("BRAKES", "DIAGNOSIS", "INSPECTION", "OIL_SERVICE", "OTHER", "TYRE_CHANGE");
        assertThat(visitor.get(SERVICES + "/OIL_SERVICE").body().toString()).isEqualTo("""
                {"code":"OIL_SERVICE","name":{"en":"Oil service","fr":"Vidange","de":"Ölwechsel"},\
                "durationMinutes":60,"bookableOnline":true,"active":true}""");
    }

    @Test
    void customersSeeOfServicesWhatTheyCanBookAndNotWhatThatTakes() {
        var code = "S-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        var terms = service(true);
        var added = advisor.post(SERVICES, Map.of("code", code, "terms", terms)).expect(201);
        assertThat(added.location()).hasPath(SERVICES + "/" + code);
        assertThat(added.body().get("skill").asString()).isEqualTo("HIGH_VOLTAGE");
        assertThat(added.body().get("bufferAfterMinutes").asInt()).isEqualTo(10);
        assertThat(visitor.get(SERVICES + "/" + code).expect(200).body().propertyNames())
                .doesNotContain("skill", "bayKind", "bufferAfterMinutes");
        assertThat(advisor.post(SERVICES, Map.of("code", code, "terms", terms)).problem())
                .isEqualTo("service-code-taken");

        advisor.with("If-Match", added.etag())
                .put(SERVICES + "/" + code, service(false))
                .expect(200);

        assertThat(visitor.get(SERVICES + "/" + code).problem()).isEqualTo("service-not-found");
        assertThat(visitor.get(SERVICES).items("code")).doesNotContain(code);
        assertThat(advisor.get(SERVICES).items("code")).contains(code);
        assertThat(advisor.with("If-Match", added.etag())
                        .put(SERVICES + "/" + code, service(true))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void baysHaveNamesOfTheirOwn() {
        var name = "Bay " + UUID.randomUUID();
        var bay = Map.of("name", name, "kinds", List.of("PIT", "LIFT", "LIFT"), "active", false);
        var added = advisor.post(BAYS, bay).expect(201);

        assertThat(added.body().get("kinds").toString()).isEqualTo("[\"LIFT\",\"PIT\"]");
        assertThat(advisor.post(BAYS, bay).problem()).isEqualTo("bay-name-taken");
        assertThat(advisor.post(BAYS, Map.of("name", "X", "kinds", List.of("a lift"), "active", true))
                        .pointers())
                .containsExactly("/kinds/0");
        var changed = advisor.with("If-Match", added.etag())
                .put(BAYS + "/" + added.id(), Map.of("name", name, "kinds", List.of(), "active", false))
                .expect(200);
        assertThat(advisor.get(BAYS + "/" + added.id()).body()).isEqualTo(changed.body());
        assertThat(advisor.get(BAYS).items("name")).contains(name);
        assertThat(advisor.get(BAYS + "/0").problem()).isEqualTo("bay-not-found");
        assertThat(visitor.get(BAYS).status()).isEqualTo(401);
    }

    private static Map<String, Object> service(boolean online) {
        return Map.of(
                "name",
                Map.of("en", "Battery", "fr", "Batterie", "de", "Akku"),
                "durationMinutes",
                30,
                "bufferAfterMinutes",
                10,
                "skill",
                "HIGH_VOLTAGE",
                "bayKind",
                "LIFT",
                "bookableOnline",
                online,
                "active",
                true);
    }
}
