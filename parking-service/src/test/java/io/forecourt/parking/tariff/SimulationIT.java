package io.forecourt.parking.tariff;

import static io.forecourt.parking.ParisTariff.scale;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.Places;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A draft is tried on the stays of the past before it is published. */
@IntegrationTest
@Import(SimulationIT.Stays.class)
class SimulationIT {

    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Stays stays;

    private Client manager;
    private long operator;
    private long tariff;
    private long site;
    private String draft;

    @BeforeEach
    void draftATariff() {
        manager = new Client(port).as(Tokens.admin());
        operator = Places.operator(manager);
        tariff = Drafts.tariff(manager, operator);
        site = site(Map.of());
        draft = Drafts.draft(manager, tariff, Map.of());
        stays.begin();
    }

    @Test
    void replaysTheStaysOfItsSitesInThePeriod() {
        stays.car(site, "2026-06-15T08:00:00Z", 60, 500);
        stays.car(site, "2026-06-15T08:00:00Z", 361, 9000);
        stays.car(site, "2026-05-31T23:59:59Z", 60, 500);
        stays.car(site, "2026-07-01T00:00:00Z", 60, 500);
        stays.car(Places.site(manager), "2026-06-15T08:00:00Z", 60, 500);

        var simulation = simulate(JUNE, JULY).expect(200).body();

        assertThat(simulation.get("currency").asString()).isEqualTo("EUR");
        assertThat(simulation.get("all").toString())
                .isEqualTo("{\"stays\":1,\"then\":500,\"now\":600,\"dearer\":1,\"more\":100,\"cheaper\":0,\"less\":0}");
        assertThat(simulation.get("refused").toString())
                .isEqualTo("[{\"reason\":\"LONGER_THAN_THE_MAXIMUM\",\"stays\":1,\"then\":9000}]");
        assertThat(simulation.get("groups")).hasSize(1);
        assertThat(simulation.get("dearest").get(0).get("siteId").asLong()).isEqualTo(site);
        assertThat(simulation.get("dearest").get(0).get("now").asLong()).isEqualTo(600);
        assertThat(simulation.get("cheapest")).isEmpty();
        assertThat(stays.open).as("streams that nobody closed").isZero();
    }

    @Test
    void eachSiteHasItsOwnClocks() {
        long overseas = site(Map.of("timeZone", "America/Martinique"));
        stays.car(site, "2026-06-15T07:00:00Z", 60, 0);
        stays.car(overseas, "2026-06-15T07:00:00Z", 60, 0);

        assertThat(simulate(JUNE, JULY).expect(200).body().get("all").get("now").asLong())
                .isEqualTo(600);
    }

    @Test
    void whatIsPublishedCanBeReplayedToo() {
        stays.car(site, "2026-06-15T08:00:00Z", 60, 500);
        Drafts.publish(manager, draft, null).expect(200);

        assertThat(simulate(JUNE, JULY).expect(200).body().get("all").get("now").asLong())
                .isEqualTo(600);
    }

    @Test
    void withoutSitesThereIsNothingToReplay() {
        var other = Drafts.draft(manager, Drafts.tariff(manager, operator), Map.of());
        stays.car(site, "2026-06-15T08:00:00Z", 60, 500);

        var simulation = manager.post(other + "/simulations", period(JUNE, JULY))
                .expect(200)
                .body();

        assertThat(simulation.get("all").get("stays").asLong()).isZero();
    }

    @Test
    void whatIsNotSoundHasNoPrices() {
        var unsound = Drafts.draft(manager, tariff, Map.of("scales", List.of(scale("CAR", "VISITOR", -1))));

        var refused = manager.post(unsound + "/simulations", period(JUNE, JULY)).expect(422);

        assertThat(refused.problem()).isEqualTo("tariff-not-sound");
        assertThat(refused.body().get("findings").findValuesAsString("pointer"))
                .contains("/scales/0/ladder/0/centsPerHour");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01T00:00:00Z", "2026-05-31T00:00:00Z", "2026-09-01T00:00:01Z"})
    void aPeriodEndsAfterItBeginsAndWithinAQuarter(Instant to) {
        assertThat(simulate(JUNE, to).expect(400).pointers()).containsExactly("/to");
        simulate(JUNE, Instant.parse("2026-09-01T00:00:00Z")).expect(200);
    }

    @Test
    void readsThousandsOfStaysWithoutKeepingThem() {
        for (int i = 0; i < 50_000; i++) {
            stays.car(site, "2026-06-15T08:00:00Z", 1 + i % 360, 600);
        }

        var simulation = simulate(JUNE, JULY).expect(200);

        assertThat(simulation.body().get("all").get("stays").asLong()).isEqualTo(50_000);
        assertThat(simulation.text()).hasSizeLessThan(6_000);
    }

    private long site(Map<String, ?> otherwise) {
        long id = manager.post(Places.SITES, Places.carPark(operator, otherwise))
                .expect(201)
                .id();
        manager.put(Places.SITES + "/" + id + "/tariff", Map.of("tariffId", tariff))
                .expect(200);
        return id;
    }

    private Answer simulate(Instant from, Instant to) {
        return manager.post(draft + "/simulations", period(from, to));
    }

    private static Map<String, ?> period(Instant from, Instant to) {
        return Map.of("from", from.toString(), "to", to.toString());
    }

    /** A feature that knows stays. */
    @TestComponent
    static class Stays implements PastStays {

        private final List<PastStay> all = new ArrayList<>();
        private int open;

        void begin() {
            all.clear();
        }

        void car(long siteId, String from, int minutes, long cents) {
            var begun = Instant.parse(from);
            all.add(new PastStay(
                    siteId,
                    begun,
                    begun.plus(Duration.ofMinutes(minutes)),
                    VehicleClass.CAR,
                    UserClass.VISITOR,
                    cents));
        }

        @Override
        public Stream<PastStay> begun(Collection<Long> siteIds, Currency currency, Instant from, Instant to) {
            open++;
            return all.stream()
                    .filter(stay -> siteIds.contains(stay.siteId()))
                    .filter(stay -> !stay.from().isBefore(from) && stay.from().isBefore(to))
                    .onClose(() -> open--);
        }
    }
}
