package io.forecourt.parking.imports;

import static io.forecourt.parking.Places.SITES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class SiteImportIT {

    /** Real car parks, as an open data list has them. Not part of the project; without it, that test is skipped. */
    private static final Path REAL = Path.of(System.getProperty("forecourt.root", ".."))
            .resolve("../shared/data/car-parks.csv")
            .normalize();

    private static final String HEADER = "place_id,place_name,city_name,num_all,address,latitude,longitude\n";

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
    void takesRealCarParksOnceAndChangesNothingTheSecondTime() throws Exception {
        assumeThat(REAL).as("the real list, which is not part of the project").exists();

        var first = send(BodyPublishers.ofFile(REAL)).expect(200).body();

        assertThat(tally(first)).isEqualTo("739 rows: 739 added, 0 updated, 0 unchanged, 0 rejected");
        assertThat(first.get("withoutPosition").asInt()).isEqualTo(652);
        assertThat(first.get("withoutCapacity").asInt()).isEqualTo(254);
        assertThat(first.get("ignoredColumns").valueStream().map(JsonNode::asString))
                .containsExactly("place_url", "source_id", "source_web_url");
        assertThat(first.get("remarks")).singleElement().satisfies(remark -> {
            assertThat(remark.get("line").asInt()).isEqualTo(174);
            assertThat(remark.get("code").asString()).isEqualTo("SWAPPED_POSITION");
        });
        assertThat(tally(send(BodyPublishers.ofFile(REAL)).expect(200).body()))
                .isEqualTo("739 rows: 0 added, 0 updated, 739 unchanged, 0 rejected");
        assertThat(find("&latitude=50.7758&longitude=6.0865&radius=300").items("name"))
                .first()
                .isEqualTo("Parkhaus Büchel");
        assertThat(find("&q=52062 buchel")
                        .body()
                        .get("items")
                        .get(0)
                        .get("capacity")
                        .asInt())
                .isEqualTo(356);
    }

    @Test
    void saysWhichRowsItDidNotTakeAndWhy() {
        var report =
                send(HEADER + "a,A,,,,,\n,B,,,,,\na,C,,,,,\nd,D\ne,E,,x,,,\n").body();

        assertThat(tally(report)).isEqualTo("5 rows: 2 added, 0 updated, 0 unchanged, 3 rejected");
        var remarks = report.get("remarks");
        assertThat(remarks.findValuesAsString("line")).containsExactly("3", "4", "5", "6");
        assertThat(remarks.findValuesAsString("code"))
                .containsExactly("MISSING", "DUPLICATE", "MALFORMED", "NO_CAPACITY");
        assertThat(remarks.findValuesAsString("rejected")).containsExactly("true", "true", "true", "false");
        assertThat(find("").items("name")).containsExactly("A", "E");
    }

    @Test
    void newsIsTakenOverAndWhatTheListLeavesOpenStays() {
        send(HEADER + "a,A,Aachen,100,,50.7,6\n").expect(200);

        var report = send(HEADER + "a,B,,,,,\n").body();

        assertThat(report.get("updated").asInt()).isEqualTo(1);
        var site = find("&q=aachen").body().get("items").get(0);
        assertThat(site.get("name").asString()).isEqualTo("B");
        assertThat(site.get("capacity").asInt()).isEqualTo(100);
        assertThat(site.get("position").get("latitude").asDouble()).isEqualTo(50.7);
    }

    @Test
    void whatWasCorrectedHereIsNotUndoneByTheSameListAgain() {
        var list = HEADER + "a,Parkhuas,,100,,,\n";
        send(list).expect(200);
        var path = SITES + "/" + find("").body().get("items").get(0).get("id").asLong();
        var corrected = Places.carPark(operator, Map.of("name", "Parkhaus", "externalId", "a"));
        manager.with("If-Match", manager.get(path).etag()).put(path, corrected).expect(200);

        assertThat(send(list).body().get("unchanged").asInt()).isEqualTo(1);
        assertThat(find("").items("name")).containsExactly("Parkhaus");
    }

    @Test
    void refusesWhatIsNoList() {
        assertThat(send("name\nA").problem()).isEqualTo("sheet-refused");
        assertThat(manager.post("/api/v1/parking/site-imports?timeZone=Europe/Berlin&operatorId=1", Map.of())
                        .status())
                .isEqualTo(415);
        assertThat(send(BodyPublishers.ofString(HEADER), "Mars/Base", operator).pointers())
                .containsExactly("/timeZone");
        assertThat(send(BodyPublishers.ofString(HEADER), "Europe/Berlin", 0).problem())
                .isEqualTo("unknown-reference");
    }

    private Answer send(String list) {
        return send(BodyPublishers.ofString(list));
    }

    private Answer send(BodyPublisher list) {
        return send(list, "Europe/Berlin", operator);
    }

    private Answer send(BodyPublisher list, String zone, long owner) {
        return manager.with("Content-Type", "text/csv")
                .post("/api/v1/parking/site-imports?timeZone=" + zone + "&operatorId=" + owner, list);
    }

    private Answer find(String query) {
        return manager.get(SITES + "?operatorId=" + operator + query).expect(200);
    }

    private static String tally(JsonNode report) {
        return "%d rows: %d added, %d updated, %d unchanged, %d rejected"
                .formatted(
                        report.get("rows").asInt(),
                        report.get("added").asInt(),
                        report.get("updated").asInt(),
                        report.get("unchanged").asInt(),
                        report.get("rejected").asInt());
    }
}
