package io.forecourt.parking.tariff;

import static io.forecourt.parking.ParisTariff.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.tariff.engine.Parker;
import io.forecourt.parking.tariff.engine.Pricing;
import io.forecourt.parking.tariff.engine.Quote;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Documents mean what they say, also after they were stored. */
class EngineTariffTests {

    private static final Parker CAR = new Parker(VehicleClass.CAR, UserClass.VISITOR);

    @Test
    void aWindowUntil24EndsWithTheDay() {
        var late = document(Map.of("windows", Map.of("MONDAY", List.of(Map.of("from", "22:00", "to", "24:00")))));
        var monday = Instant.parse("2026-06-15T21:00:00Z");

        assertThat(between(late, monday, monday.plus(Duration.ofHours(3))).cents())
                .isEqualTo(600);
    }

    @Test
    void holidaysAreThoseOfTheirYear() {
        Map<String, ?> holiday =
                Map.of("name", "Assumption", "first", "2026-08-15", "last", "2026-08-15", "windows", List.of());
        var document = document(Map.of("holidays", List.of(holiday)));

        assertThat(between(document, "2026-08-15T10:00:00Z").cents()).isZero();
        assertThat(between(document, "2028-08-15T10:00:00Z").cents()).isEqualTo(600);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var document = read(document(Map.of()));

        assertThat(Documents.read(Documents.write(document))).isEqualTo(document);
    }

    private static Quote between(Map<String, ?> document, String noon) {
        var from = Instant.parse(noon);
        return between(document, from, from.plus(Duration.ofHours(1)));
    }

    private static Quote between(Map<String, ?> document, Instant from, Instant to) {
        var tariff = EngineTariff.of(read(document), 1, ZoneId.of("Europe/Paris"), Currency.getInstance("EUR"));
        return (Quote) new Pricing(tariff).between(CAR, from, to);
    }

    private static TariffDocument read(Map<String, ?> document) {
        return Documents.read(JsonMapper.shared().writeValueAsString(document));
    }
}
