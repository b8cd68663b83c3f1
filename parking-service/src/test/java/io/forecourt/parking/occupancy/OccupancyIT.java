package io.forecourt.parking.occupancy;

import static io.forecourt.parking.Places.SITES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class OccupancyIT {

    /** Real car parks and one day of their free places. Not part of the project; without them, that test is skipped. */
    private static final Path REAL = Path.of(System.getProperty("forecourt.root", ".."))
            .resolve("../shared/data")
            .normalize();

    private static final int READINGS = 55_540;

    private static final String IMPORTS = "/api/v1/parking/occupancy-imports?operatorId=";

    @LocalServerPort
    private int port;

    private Client manager;
    private long operator;

    @BeforeEach
    void connect() {
        manager = new Client(port).as(Tokens.admin());
        operator = Places.operator(manager);
    }

    @Test
    void replaysARealDayOnceAndChangesNothingTheSecondTime() throws Exception {
        Path day = REAL.resolve("car-parks-2020-07-27.csv.gz");
        assumeThat(day).as("one real day, which is not part of the project").exists();
        manager.with("Content-Type", "text/csv")
                .post(
                        "/api/v1/parking/site-imports?timeZone=Europe/Berlin&operatorId=" + operator,
                        BodyPublishers.ofFile(REAL.resolve("car-parks.csv")))
                .expect(200);

        var first = replay(day).expect(200).body();

        assertThat(tally(first))
                .isEqualTo("228 rows: %d added, 0 corrected, 0 unchanged, 41 rejected".formatted(READINGS));
        assertThat(first.get("sites").asInt()).isEqualTo(727);
        assertThat(first.get("unknownColumns").valueStream().map(JsonNode::asString))
                .hasSize(14)
                .contains("bonn-bcp-parken-Rabinstrasse");
        assertThat(first.get("remarks").findValuesAsString("code")).containsOnly("MORE_THAN_CAPACITY", "NO_NUMBER");
        assertThat(tally(replay(day).body()))
                .isEqualTo("228 rows: 0 added, 0 corrected, %d unchanged, 41 rejected".formatted(READINGS));

        var hours = of(siteOf("Parkhaus Adalbertsteinweg"), "2020-07-27T00:00:00Z", "2020-07-28T00:00:00Z", 60);
        assertThat(hours)
                .hasSize(24)
                .filteredOn(hour -> hour.has("free"))
                .hasSizeGreaterThan(20)
                .allSatisfy(hour -> assertThat(hour.get("free").asDouble()).isBetween(0.0, 605.0));
    }

    @Test
    void anEmptyCellIsNoReadingAndNoZero() throws Exception {
        long site = site("a", 100);

        var report = send("timestamp,a,b\n2020-07-27T00:00:00Z,40,1\n2020-07-27T00:30:00+00:00,,2\n")
                .expect(200);

        assertThat(tally(report.body())).isEqualTo("2 rows: 1 added, 0 corrected, 0 unchanged, 0 rejected");
        assertThat(report.body().get("unknownColumns").valueStream().map(JsonNode::asString))
                .containsExactly("b");
        var hours = of(site, "2020-07-27T00:00:00Z", "2020-07-27T04:00:00Z", 60);
        assertThat(hours.getFirst().get("free").asDouble()).isEqualTo(40);
        assertThat(hours.getLast().has("free")).isFalse();
    }

    @Test
    void saysWhatItDidNotTakeAndWhy() {
        site("a", 100);

        var report = send("""
                        timestamp,a
                        yesterday,1
                        2020-07-27T00:00:00,1
                        2020-07-27T00:00:00Z
                        2999-01-01T00:00:00Z,1
                        2020-07-27T00:05:00Z,-1
                        2020-07-27T00:10:00Z,1.5
                        2020-07-27T00:15:00Z,120
                        2020-07-27T00:20:00Z,121
                        """).expect(200).body();

        assertThat(tally(report)).isEqualTo("8 rows: 2 added, 0 corrected, 0 unchanged, 2 rejected");
        assertThat(report.get("rejectedRows").asInt()).isEqualTo(4);
        assertThat(report.get("remarks").findValuesAsString("line")).containsExactly("2", "3", "4", "5", "6", "7", "8");
        assertThat(report.get("remarks").findValuesAsString("code"))
                .containsExactly(
                        "NO_TIME", "NO_TIME", "MALFORMED", "IN_FUTURE", "NO_NUMBER", "NO_NUMBER", "MORE_THAN_CAPACITY");
    }

    @Test
    void whatIsSaidOtherwiseLaterIsCorrected() {
        long site = site("a", 100);
        send("timestamp,a\n2020-07-27T00:00:00Z,40\n").expect(200);

        var report =
                send("timestamp,a\n2020-07-27T02:00:00+02:00,41\n").expect(200).body();

        assertThat(tally(report)).isEqualTo("1 rows: 0 added, 1 corrected, 0 unchanged, 0 rejected");
        assertThat(of(site, "2020-07-27T00:00:00Z", "2020-07-27T01:00:00Z", 60)
                        .getFirst()
                        .get("free")
                        .asDouble())
                .isEqualTo(41);
    }

    @Test
    void nobodysReadingsAreAnothersSites() {
        site("a", 100);
        operator = Places.operator(manager);

        var report = send("timestamp,a\n2020-07-27T00:00:00Z,40\n").expect(200).body();

        assertThat(report.get("readings").asInt()).isZero();
        assertThat(manager.with("Content-Type", "text/csv")
                        .post(IMPORTS + 0, "timestamp,a\n")
                        .problem())
                .isEqualTo("unknown-reference");
    }

    @Test
    void refusesAFileThatIsNone() {
        assertThat(send("<html>").problem()).isEqualTo("readings-refused");
        assertThat(manager.post(IMPORTS + operator, Map.of()).status()).isEqualTo(415);
    }

    @Test
    void aPeriodHasAnEndAndNotTooManySteps() {
        var path = SITES + "/" + site("a", 100) + "/occupancy?from=2020-07-27T00:00:00Z&to=";

        assertThat(manager.get(path).status()).isEqualTo(400);
        assertThat(manager.get(path + "2020-07-27T00:00:00Z").pointers()).containsExactly("/to");
        assertThat(manager.get(path + "2021-08-27T00:00:00Z").pointers()).containsExactly("/to");
        assertThat(manager.get(path + "2020-09-27T00:00:00Z").pointers()).containsExactly("/step");
        assertThat(manager.get(path + "2020-07-28T00:00:00Z&step=4").status()).isEqualTo(400);
        assertThat(manager.get(SITES + "/0/occupancy?from=2020-07-27T00:00:00Z&to=2020-07-28T00:00:00Z")
                        .problem())
                .isEqualTo("site-not-found");
    }

    private long site(String externalId, int capacity) {
        var site = Places.carPark(operator, Map.of("externalId", externalId, "capacity", capacity));
        return manager.post(SITES, site).expect(201).id();
    }

    private long siteOf(String name) {
        return manager.get(SITES + "?operatorId=" + operator + "&q=" + name)
                .body()
                .get("items")
                .get(0)
                .get("id")
                .asLong();
    }

    /** As everybody sees it. */
    private List<JsonNode> of(long site, String from, String to, int step) {
        return new Client(port)
                .get("%s/%d/occupancy?from=%s&to=%s&step=%d".formatted(SITES, site, from, to, step))
                .expect(200)
                .body()
                .get("steps")
                .valueStream()
                .toList();
    }

    private Answer replay(Path file) throws FileNotFoundException {
        return send("application/gzip", BodyPublishers.ofFile(file));
    }

    private Answer send(String readings) {
        return send("text/csv", BodyPublishers.ofString(readings));
    }

    private Answer send(String type, BodyPublisher readings) {
        return manager.with("Content-Type", type).post(IMPORTS + operator, readings);
    }

    private static String tally(JsonNode report) {
        return "%d rows: %d added, %d corrected, %d unchanged, %d rejected"
                .formatted(
                        report.get("rows").asInt(),
                        report.get("added").asInt(),
                        report.get("corrected").asInt(),
                        report.get("unchanged").asInt(),
                        report.get("rejected").asInt());
    }
}
