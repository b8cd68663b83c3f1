package io.forecourt.parking.tariff;

import static io.forecourt.parking.ParisTariff.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Documents as an editor sends them, to be checked before they are stored. */
@IntegrationTest
class TariffDocumentIT {

    private static final Map<String, ?> WINDOW = Map.of("from", "09:00", "to", "20:00");
    private static final Map<String, ?> HOLIDAY =
            Map.of("name", "A", "first", "2026-07-14", "last", "2026-07-14", "windows", List.of());

    @LocalServerPort
    private int port;

    private Client manager;

    @BeforeEach
    void connect() {
        manager = new Client(port).as(Tokens.admin());
    }

    static Stream<Arguments> badForms() {
        return Stream.of(
                arguments("stepMinutes", null, "/stepMinutes"),
                arguments("stepMinutes", "15", "/stepMinutes"),
                arguments("stepMinutes", 7.5, "/stepMinutes"),
                arguments("stepMinutes", 10_000_000_000L, "/stepMinutes"),
                arguments("colour", "blue", "/colour"),
                arguments("windows", null, "/windows"),
                arguments("windows", List.of(), "/windows"),
                arguments("windows", Map.of("FUNDAY", List.of()), "/windows"),
                arguments("windows", Map.of("MONDAY", WINDOW), "/windows/MONDAY"),
                arguments("windows", Map.of("MONDAY", Collections.singletonList(null)), "/windows/MONDAY/0"),
                arguments("windows", Map.of("MONDAY", window("9:00", "20:00")), "/windows/MONDAY/0/from"),
                arguments("windows", Map.of("MONDAY", window("24:00", "20:00")), "/windows/MONDAY/0/from"),
                arguments("windows", Map.of("MONDAY", window("09:00", "00:00")), "/windows/MONDAY/0/to"),
                arguments("windows", Map.of("MONDAY", window("09:00", "24:01")), "/windows/MONDAY/0/to"),
                arguments("windows", Map.of("MONDAY", Collections.nCopies(11, WINDOW)), "/windows/MONDAY"),
                arguments("holidays", Collections.nCopies(401, HOLIDAY), "/holidays"),
                arguments("holidays", holiday("name", "A".repeat(101)), "/holidays/0/name"),
                arguments("holidays", holiday("first", "2026-02-30"), "/holidays/0/first"),
                arguments("holidays", holiday("last", "9999-01-01"), "/holidays/0/last"),
                arguments("holidays", holiday("windows", window("25:00", "20:00")), "/holidays/0/windows/0/from"),
                arguments("scales", Collections.nCopies(21, scale(Map.of())), "/scales"),
                arguments("scales", List.of(scale(Map.of("vehicle", "TRAM"))), "/scales/0/vehicle"),
                arguments("scales", List.of(scale(Map.of("user", 1))), "/scales/0/user"),
                arguments("scales", List.of(scale(Map.of("ladder", rungs(101)))), "/scales/0/ladder"),
                arguments("postParkingCharges", List.of(Map.of("vehicle", "CAR")), "/postParkingCharges/0/cents"),
                arguments("terms", null, "/terms"),
                arguments(
                        "terms",
                        Map.of("earlyStop", true, "cancelWithinSeconds", 3601, "noReturnMinutes", 0),
                        "/terms/cancelWithinSeconds"),
                arguments(
                        "terms",
                        Map.of("earlyStop", true, "cancelWithinSeconds", 0, "noReturnMinutes", -1),
                        "/terms/noReturnMinutes"));
    }

    @ParameterizedTest
    @MethodSource("badForms")
    void whatIsNoDocumentIsRefusedAtItsPlace(String field, Object value, String pointer) {
        Map<String, Object> wrong = new HashMap<>();
        wrong.put(field, value);

        var refused = check(wrong).expect(400);

        assertThat(refused.problem()).isEqualTo("invalid-request");
        assertThat(new HashSet<>(refused.pointers())).containsExactly("/document" + pointer);
        assertThat(refused.body().get("errors").get(0).get("detail").asString())
                .isNotBlank()
                .doesNotContain("io.forecourt", "java.");
    }

    @Test
    void oneThatIsTooLargeIsNotReadToItsEnd() {
        assertThat(check(Map.of("colour", "x".repeat(300_000))).status()).isEqualTo(413);
    }

    @Test
    void aSoundOneHasNoFindingsAndACurveForEachScale() {
        var checked = check(Map.of()).expect(200).body();

        assertThat(checked.get("findings")).isEmpty();
        assertThat(checked.get("curves")).hasSize(5);
        var cars = checked.get("curves").get(0);
        assertThat(cars.get("vehicle").asString()).isEqualTo("CAR");
        assertThat(cents(cars, 0, 60, 120, 180, 240, 300, 360))
                .containsExactly(0L, 600L, 1200L, 2400L, 3900L, 5700L, 7500L);
        assertThat(cars.get("points")).hasSize(25);
    }

    @Test
    void whatIsWrongIsFoundInTheDocumentAsItWasSentAndTheOtherScalesAreDrawnStill() {
        var checked = check(Map.of(
                        "scales", List.of(scale(Map.of("freeMinutes", -1)), scale(Map.of("user", "RESIDENT"))),
                        "postParkingCharges", List.of()))
                .expect(200)
                .body();

        assertThat(checked.get("findings").findValuesAsString("pointer")).containsExactly("/scales/0/freeMinutes");
        assertThat(checked.get("curves").findValuesAsString("user")).containsExactly("RESIDENT");
    }

    @Test
    void withoutAStepNothingIsDrawn() {
        var checked = check(Map.of("stepMinutes", 0)).expect(200).body();

        assertThat(checked.get("findings").findValuesAsString("pointer")).containsExactly("/stepMinutes");
        assertThat(checked.get("curves")).isEmpty();
    }

    @Test
    void theLastHourOfADayEndsAt24() {
        assertThat(check(Map.of("windows", Map.of("MONDAY", window("22:00", "24:00"))))
                        .expect(200)
                        .body()
                        .get("findings"))
                .isEmpty();
    }

    private Answer check(Map<String, ?> otherwise) {
        return manager.post("/api/v1/parking/tariff-checks", Map.of("document", document(otherwise)));
    }

    private static List<Long> cents(JsonNode curve, int... minutes) {
        Map<Integer, Long> points = new HashMap<>();
        curve.get("points")
                .forEach(point -> points.put(
                        point.get("minutes").asInt(), point.get("cents").asLong()));
        return Arrays.stream(minutes).mapToObj(points::get).toList();
    }

    private static List<Map<String, ?>> window(String from, String to) {
        return List.of(Map.of("from", from, "to", to));
    }

    private static List<Map<String, ?>> holiday(String field, Object value) {
        Map<String, Object> holiday = new HashMap<>(HOLIDAY);
        holiday.put(field, value);
        return List.of(holiday);
    }

    private static Map<String, ?> scale(Map<String, ?> otherwise) {
        Map<String, Object> scale = new HashMap<>(Map.of(
                "vehicle", "CAR", "user", "VISITOR", "freeOfCharge", false, "freeMinutes", 0, "ladder", rungs(1)));
        scale.putAll(otherwise);
        return scale;
    }

    private static List<Map<String, ?>> rungs(int number) {
        return Collections.nCopies(number, Map.of("centsPerHour", 100));
    }
}
