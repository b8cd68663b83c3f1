package io.forecourt.parking.tariff;

import static io.forecourt.parking.ParisTariff.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forecourt.parking.ParisTariff;
import io.forecourt.parking.Places;
import io.forecourt.parking.driver.Driver;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What drivers get to know of a site's prices. */
@IntegrationTest
class SitePricesIT {

    /** A Monday morning in Berlin. */
    private static final String TEN = "2026-06-15T08:00:00Z";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client manager;
    private Client driver;
    private long operator;
    private String site;
    private long siteId;

    @BeforeEach
    void addASite() {
        driver = new Client(port);
        manager = driver.as(Tokens.admin());
        operator = Places.operator(manager);
        siteId = manager.post(Places.SITES, Places.carPark(operator, Map.of())).id();
        site = Places.SITES + "/" + siteId;
    }

    @Test
    void aSiteTakesItsOperatorsTariffAndNoOtherOnes() {
        long own = Drafts.tariff(manager, operator);
        long others = Drafts.tariff(manager, Places.operator(manager));

        assertThat(set(others).expect(422).problem()).isEqualTo("tariff-of-another-operator");
        assertThat(set(Long.MAX_VALUE).expect(422).problem()).isEqualTo("unknown-reference");
        assertThat(manager.put(Places.SITES + "/9999999999/tariff", Map.of("tariffId", own))
                        .problem())
                .isEqualTo("site-not-found");
        set(own).expect(200);
        set(own).expect(200);
        manager.delete(site + "/tariff").expect(204);
        manager.delete(site + "/tariff").expect(204);
        var sheet = driver.get(site + "/tariff").expect(200).body();
        assertThat(sheet.has("tariffId") || sheet.has("inForce")).isFalse();
        assertThat(sheet.get("timeZone").asString()).isEqualTo("Europe/Berlin");
        assertThat(manager.get("/api/v1/audit/parking?objectType=parking-site&objectId={id}", siteId)
                        .items("action"))
                .containsExactly("site.tariff-removed", "site.tariff-set", "site.added");
    }

    @Test
    void theDatabaseItselfRefusesAnotherOperatorsTariff() {
        long others = Drafts.tariff(manager, Places.operator(manager));

        assertThatThrownBy(() -> jdbc.sql("insert into site_tariffs (site_id, operator_id, tariff_id) values (?, ?, ?)")
                        .params(siteId, operator, others)
                        .update())
                .hasMessageContaining("site_tariffs_tariff_fkey");
    }

    @Test
    void thePriceSheetIsThatOfTheVersionInForce() {
        long tariff = Drafts.tariff(manager, operator);
        var before = set(tariff).expect(200).body();
        assertThat(before.has("inForce")).isFalse();
        assertThat(before.get("prices")).isEmpty();

        Drafts.publish(manager, Drafts.draft(manager, tariff, Map.of()), null).expect(200);
        var next = Instant.parse("2199-01-01T00:00:00Z");
        Drafts.publish(manager, Drafts.draft(manager, tariff, Map.of("stepMinutes", 30)), next)
                .expect(200);

        var sheet = driver.get(site + "/tariff").expect(200).body();
        assertThat(sheet.get("timeZone").asString()).isEqualTo("Europe/Berlin");
        assertThat(sheet.get("currency").asString()).isEqualTo("EUR");
        assertThat(sheet.get("inForce").get("number").asInt()).isEqualTo(1);
        assertThat(sheet.get("inForce").get("document").get("stepMinutes").asInt())
                .isEqualTo(15);
        assertThat(sheet.get("nextStartsAt").asString()).isEqualTo(next.toString());
        assertThat(sheet.get("prices").get(0).get("points").findValuesAsString("cents"))
                .containsExactly("150", "600", "1200", "2400", "3900", "5700", "7500");
    }

    @ParameterizedTest
    @CsvSource({"1, 150, 15", "20, 300, 30", "135, 1500, 135", "240, 3900, 240", "360, 7500, 360"})
    void boughtTimeCostsWhatParisPublishes(int minutes, long cents, int paid) {
        long version = ParisTariff.at(jdbc, siteId);

        var quote = quote("vehicle=CAR&minutes=" + minutes + "&start=" + TEN)
                .expect(200)
                .body();

        assertThat(quote.get("versionId").asLong()).isEqualTo(version);
        assertThat(quote.get("currency").asString()).isEqualTo("EUR");
        assertThat(quote.get("cents").asLong()).isEqualTo(cents);
        assertThat(quote.get("askedMinutes").asInt()).isEqualTo(minutes);
        assertThat(quote.get("paidMinutes").asInt()).isEqualTo(paid);
        assertThat(quote.get("to").asString())
                .isEqualTo(Instant.parse(TEN).plusSeconds(60L * paid).toString());
        assertThat(sum(quote)).isEqualTo(cents);
    }

    @Test
    void aReservedTimeIsExplainedLineByLine() {
        ParisTariff.at(jdbc, siteId);

        var quote = quote("vehicle=CAR&user=RESIDENT&from=2026-06-13T16:00:00Z&to=2026-06-15T16:30:00Z")
                .expect(200)
                .body();

        assertThat(quote.get("lines").toString()).isEqualTo("""
                        [{"kind":"FREE","cents":0,"minutes":2220,"why":"OUTSIDE_WINDOWS"},\
                        {"kind":"CHARGED","cents":1150,"minutes":690,"rung":1,"centsPerHour":100},\
                        {"kind":"CAPPED","cents":-350,"day":"2026-06-15"}]""");
        assertThat(quote.get("cents").asLong()).isEqualTo(800);
        assertThat(sum(quote)).isEqualTo(800);
    }

    @Test
    void aHolidayIsFreeAndSaysSo() {
        ParisTariff.at(
                jdbc,
                siteId,
                document(Map.of(
                        "holidays",
                        List.of(Map.of(
                                "name",
                                "Whit Monday",
                                "first",
                                "2026-06-15",
                                "last",
                                "2026-06-15",
                                "windows",
                                List.of())))),
                Instant.EPOCH);

        var quote = quote("vehicle=CAR&from=2026-06-15T08:00:00Z&to=2026-06-15T10:00:00Z")
                .expect(200)
                .body();

        assertThat(quote.get("cents").asLong()).isZero();
        assertThat(quote.get("lines").findValuesAsString("holiday")).containsExactly("Whit Monday");
    }

    @ParameterizedTest
    @CsvSource({
        "vehicle=CAR&minutes=361, LONGER_THAN_THE_MAXIMUM",
        "vehicle=CAR&user=DISABLED_CARD&minutes=500000, ENDS_TOO_LATE",
        "vehicle=CAR&user=DISABLED_CARD&from=2026-06-15T08:00:00Z&to=2027-06-17T08:00:00Z, ENDS_TOO_LATE"
    })
    void aStayThatCannotBeIsRefusedWithTheReason(String asked, String reason) {
        ParisTariff.at(jdbc, siteId);

        var refused = quote(asked).expect(422);

        assertThat(refused.problem()).isEqualTo("stay-refused");
        assertThat(refused.body().get("reason").asString()).isEqualTo(reason);
        assertThat(refused.detail()).isNotBlank();
    }

    @Test
    void vehiclesWithoutAScaleAreNotAdmitted() {
        ParisTariff.at(
                jdbc,
                siteId,
                document(Map.of(
                        "scales", List.of(ParisTariff.scale("CAR", "VISITOR", 600)), "postParkingCharges", List.of())),
                Instant.EPOCH);

        assertThat(quote("vehicle=HEAVY&minutes=15").body().get("reason").asString())
                .isEqualTo("VEHICLE_NOT_ADMITTED");
    }

    @ParameterizedTest
    @CsvSource({
        "minutes=15, /vehicle",
        "vehicle=TRAM&minutes=15, /vehicle",
        "vehicle=CAR, /from",
        "vehicle=CAR&from=2026-06-15T08:00:00Z, /to",
        "vehicle=CAR&from=2026-06-15T08:00:00Z&to=2026-06-15T08:00:00Z, /to",
        "vehicle=CAR&from=2026-06-15T08:00:00&to=2026-06-15T08:00:00Z, /from",
        "vehicle=CAR&minutes=0, /minutes",
        "vehicle=CAR&minutes=527041, /minutes",
        "vehicle=CAR&minutes=15&to=2026-06-15T08:00:00Z, /to",
        "vehicle=CAR&start=2026-06-15T08:00:00Z, /start"
    })
    void aQuestionThatMakesNoSenseIsRefusedAtItsPlace(String asked, String pointer) {
        ParisTariff.at(jdbc, siteId);

        assertThat(quote(asked).expect(400).pointers()).containsExactly(pointer);
    }

    @Test
    void whereThereIsNoTariffNothingIsToBePaid() {
        var free = quote("vehicle=CAR&user=RESIDENT&minutes=15&start=" + TEN)
                .expect(200)
                .body();

        assertThat(free.has("versionId") || free.has("currency")).isFalse();
        assertThat(free.get("cents").asLong()).isZero();
        assertThat(free.get("lines")).isEmpty();
        assertThat(free.get("user").asString()).isEqualTo("RESIDENT");
        assertThat(free.get("to").asString())
                .isEqualTo(Instant.parse(TEN).plusSeconds(900).toString());
        assertThat(quote("vehicle=CAR&from=" + TEN + "&to=2026-06-15T09:30:00Z")
                        .expect(200)
                        .body()
                        .get("to")
                        .asString())
                .isEqualTo("2026-06-15T09:30:00Z");
    }

    @Test
    void aVehicleIsPricedAsWhatItsPlateMayParkAs() {
        ParisTariff.at(jdbc, siteId);
        var resident = Driver.somebody(port);
        var plate = Driver.newPlate();
        long vehicle = resident.add(plate).expect(201).id();
        var asked = site + "/quotes?minutes=60&start=" + TEN + "&vehicleId=" + vehicle;
        assertThat(user(resident, asked)).isEqualTo("VISITOR");

        manager.post(
                        "/api/v1/parking/permits",
                        Map.of(
                                "plate",
                                plate,
                                "country",
                                "FR",
                                "userClass",
                                "DISABLED_CARD",
                                "validFrom",
                                "2020-01-01T00:00:00Z"))
                .expect(201);

        assertThat(user(resident, asked)).isEqualTo("DISABLED_CARD");
        assertThat(Driver.somebody(port).client().get(asked).expect(404).problem())
                .isEqualTo("vehicle-not-found");
        assertThat(driver.get(asked).expect(404).problem()).isEqualTo("vehicle-not-found");
        assertThat(resident.client().get(asked + "&user=RESIDENT").expect(400).pointers())
                .containsExactly("/user");
    }

    private static String user(Driver driver, String asked) {
        return driver.client().get(asked).expect(200).body().get("user").asString();
    }

    @Test
    void whereThereIsNoSiteThereIsNoPrice() {
        assertThat(driver.get(Places.SITES + "/9999999999/quotes?vehicle=CAR&minutes=15")
                        .problem())
                .isEqualTo("site-not-found");
    }

    private Answer set(long tariff) {
        return manager.put(site + "/tariff", Map.of("tariffId", tariff));
    }

    private Answer quote(String asked) {
        return driver.get(site + "/quotes?" + asked);
    }

    private static long sum(JsonNode quote) {
        return quote.get("lines").findValuesAsString("cents").stream()
                .mapToLong(Long::parseLong)
                .sum();
    }
}
