package io.forecourt.parking.tariff;

import static io.forecourt.parking.ParisTariff.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.parking.ParisTariff;
import io.forecourt.parking.Places;
import io.forecourt.parking.tariff.engine.Parker;
import io.forecourt.parking.tariff.engine.Quote;
import io.forecourt.parking.tariff.engine.Refund;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.security.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SiteTariffsIT {

    private static final Instant MONDAY_NOON = Instant.parse("2026-06-15T10:00:00Z");
    private static final Parker CAR = new Parker(VehicleClass.CAR, UserClass.VISITOR);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SiteTariffs tariffs;

    private Client manager;
    private long site;

    @BeforeEach
    void addASite() {
        manager = new Client(port).as(Tokens.admin());
        site = Places.site(manager);
    }

    @Test
    void whatParisPublishesIsWhatHasToBePaid() {
        long version = ParisTariff.at(jdbc, site);

        var tariff = tariffs.at(site, MONDAY_NOON).orElseThrow();

        assertThat(tariff.versionId()).isEqualTo(version);
        assertThat(tariff.currency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(tariff.noReturn()).isZero();
        assertThat(cents(tariff, CAR, 1)).isEqualTo(150);
        assertThat(cents(tariff, CAR, 135)).isEqualTo(1500);
        assertThat(cents(tariff, CAR, 360)).isEqualTo(7500);
        assertThat(cents(tariff, new Parker(VehicleClass.TWO_WHEELER, UserClass.VISITOR), 240))
                .isEqualTo(1950);
        assertThat(cents(tariff, new Parker(VehicleClass.CAR, UserClass.RESIDENT), 480))
                .isEqualTo(600);
        assertThat(cents(tariff, new Parker(VehicleClass.CAR, UserClass.DISABLED_CARD), 600))
                .isZero();
    }

    @Test
    void theClocksAreTheSites() {
        var overseas = site(Map.of("timeZone", "America/Martinique"));
        ParisTariff.at(jdbc, site);
        ParisTariff.at(jdbc, overseas);
        var early = Instant.parse("2026-06-15T07:00:00Z");

        assertThat(cents(tariffs.at(site, early).orElseThrow(), early)).isEqualTo(600);
        assertThat(cents(tariffs.at(overseas, early).orElseThrow(), early)).isZero();
    }

    @Test
    void refundsAreByTheTermsOfTheVersion() {
        ParisTariff.at(
                jdbc,
                site,
                document(Map.of("terms", Map.of("earlyStop", false, "cancelWithinSeconds", 60, "noReturnMinutes", 45))),
                Instant.EPOCH);
        var tariff = tariffs.at(site, MONDAY_NOON).orElseThrow();
        var bought = (Quote) tariff.pricing().lasting(CAR, MONDAY_NOON, Duration.ofHours(1));

        assertThat(tariff.noReturn()).hasMinutes(45);
        assertThat(tariff.refunds()
                        .stopping(CAR, bought, MONDAY_NOON, MONDAY_NOON.plusSeconds(60))
                        .cents())
                .isEqualTo(600);
        assertThat(tariff.refunds()
                        .stopping(CAR, bought, MONDAY_NOON, MONDAY_NOON.plusSeconds(61))
                        .reason())
                .isEqualTo(Refund.Reason.NOT_OFFERED);
    }

    @Test
    void aVersionIsInForceFromItsStartUntilTheNextOnes() {
        long first = ParisTariff.at(jdbc, site, document(Map.of()), MONDAY_NOON);
        long second = ParisTariff.at(jdbc, site, document(Map.of()), MONDAY_NOON.plusSeconds(60));

        assertThat(tariffs.at(site, MONDAY_NOON.minusMillis(1))).isEmpty();
        assertThat(inForce(MONDAY_NOON)).contains(first);
        assertThat(inForce(MONDAY_NOON.plusSeconds(60).minusMillis(1))).contains(first);
        assertThat(inForce(MONDAY_NOON.plusSeconds(60))).contains(second);
        assertThat(tariffs.version(first, BERLIN).versionId()).isEqualTo(first);
    }

    @Test
    void nothingHasToBePaidWithoutATariffOrAtASiteThatIsGone() {
        assertThat(tariffs.at(site, MONDAY_NOON)).isEmpty();
        ParisTariff.at(jdbc, site);
        manager.delete(Places.SITES + "/" + site).expect(204);
        assertThat(tariffs.at(site, MONDAY_NOON)).isEmpty();
    }

    @Test
    void aDraftIsNoVersionToPayBy() {
        long version = ParisTariff.at(jdbc, site);
        long draft = jdbc.sql("""
                        insert into tariff_versions (tariff_id, number, state, document, created_at, version)
                        select tariff_id, 99, 'DRAFT', document, now(), 0 from tariff_versions where id = ?
                        returning id""").param(version).query(Long.class).single();

        assertThatExceptionOfType(TariffVersionNotFound.class).isThrownBy(() -> tariffs.version(draft, BERLIN));
        assertThat(inForce(MONDAY_NOON)).contains(version);
    }

    @Test
    void takesOneStatementHoweverManySitesAreAskedForOnceTheirVersionsAreAtHand() throws Exception {
        var another = Places.site(manager);
        ParisTariff.at(jdbc, site);
        ParisTariff.at(jdbc, another);
        var both = List.of(site, another);

        assertThat(SqlStatements.during(() -> tariffs.at(both, MONDAY_NOON))).isEqualTo(2);
        assertThat(SqlStatements.recordedDuring(() -> tariffs.at(both, MONDAY_NOON)))
                .singleElement()
                .asString()
                .doesNotContain("document");
        assertThat(SqlStatements.during(() -> tariffs.at(site, MONDAY_NOON))).isEqualTo(1);
    }

    @Test
    void anOperatorWithATariffStaysAndSoDoesWhoseSiteItIs() {
        ParisTariff.at(jdbc, site);
        var path = Places.SITES + "/" + site;
        var seen = manager.get(path);
        long operator = seen.body().get("operatorId").asLong();
        var client = manager.with("If-Match", seen.etag());

        assertThat(manager.delete(Places.OPERATORS + "/" + operator).problem()).isEqualTo("operator-in-use");
        assertThat(client.put(path, Places.carPark(Places.operator(manager), Map.of()))
                        .problem())
                .isEqualTo("site-has-tariff");
        jdbc.sql("delete from site_tariffs where site_id = ?").param(site).update();
        client.put(path, Places.carPark(Places.operator(manager), Map.of())).expect(200);
    }

    private Optional<Long> inForce(Instant at) {
        return tariffs.at(site, at).map(TariffInForce::versionId);
    }

    private long site(Map<String, ?> otherwise) {
        return manager.post(Places.SITES, Places.carPark(Places.operator(manager), otherwise))
                .expect(201)
                .id();
    }

    private static long cents(TariffInForce tariff, Parker parker, int minutes) {
        return ((Quote) tariff.pricing().lasting(parker, MONDAY_NOON, Duration.ofMinutes(minutes))).cents();
    }

    private static long cents(TariffInForce tariff, Instant from) {
        return ((Quote) tariff.pricing().between(CAR, from, from.plus(Duration.ofHours(1)))).cents();
    }
}
