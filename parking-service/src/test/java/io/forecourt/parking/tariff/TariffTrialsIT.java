package io.forecourt.parking.tariff;

import static io.forecourt.parking.ParisTariff.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody who drafts a tariff gets to know of it before it is stored. */
@IntegrationTest
class TariffTrialsIT {

    /** A Monday at 18:30 in Berlin. */
    private static final String EVENING = "2026-06-15T16:30:00Z";

    @LocalServerPort
    private int port;

    private Client manager;

    @BeforeEach
    void signIn() {
        manager = new Client(port).as(Tokens.admin());
    }

    @Test
    void priceByTheClocksOfAPlace() {
        var quote = attempt(Map.of("minutes", 180)).expect(200).body();

        assertThat(quote.get("cents").asLong()).isEqualTo(24_00);
        assertThat(quote.get("to").asString()).isEqualTo("2026-06-16T08:30:00Z");
        assertThat(quote.get("lines").valueStream().map(line -> line.get("kind").asString()))
                .containsExactly("FREE", "CHARGED", "CHARGED", "CHARGED");
        assertThat(attempt(Map.of("minutes", 180, "timeZone", "America/New_York"))
                        .body()
                        .get("to")
                        .asString())
                .isEqualTo("2026-06-15T19:30:00Z");
    }

    @Test
    void sayWhyNot() {
        assertThat(attempt(Map.of("minutes", 361)).expect(422).problem()).isEqualTo("stay-refused");
        var unsound =
                attempt(Map.of("document", document(Map.of("stepMinutes", 7)))).expect(422);
        assertThat(unsound.problem()).isEqualTo("tariff-not-sound");
        assertThat(unsound.body().get("findings").get(0).get("pointer").asString())
                .startsWith("/scales/0/");
    }

    @ParameterizedTest
    @CsvSource({"timeZone, Europe/Atlantis", "minutes, 0", "vehicle, TANK", "start, tomorrow"})
    void sayWhatIsWrongWithTheQuestion(String field, String value) {
        assertThat(attempt(Map.of(field, value)).expect(400).pointers()).containsExactly("/" + field);
    }

    private Answer attempt(Map<String, ?> otherwise) {
        Map<String, Object> request = new HashMap<>();
        request.put("document", document(Map.of()));
        request.put("timeZone", "Europe/Berlin");
        request.put("vehicle", "CAR");
        request.put("user", "VISITOR");
        request.put("start", EVENING);
        request.put("minutes", 60);
        request.putAll(otherwise);
        return manager.post("/api/v1/parking/tariff-trials", request);
    }
}
