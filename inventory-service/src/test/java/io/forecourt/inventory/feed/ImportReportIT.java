package io.forecourt.inventory.feed;

import static io.forecourt.inventory.feed.Feeds.IMPORTS;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.inventory.Vins;
import io.forecourt.inventory.feed.Feeds.Report;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class ImportReportIT {

    private static final String HEADER = "vin,make,model,year,price,color\n";
    private static final String CARS = "/api/v1/automobiles/";

    @LocalServerPort
    private int port;

    private Client client;
    private Feeds feeds;
    private String vin;

    @BeforeEach
    void open() {
        client = new Client(port).as(Tokens.admin());
        feeds = new Feeds(client);
        vin = Vins.next();
    }

    private static String row(String vin, String price, String color) {
        return "%s,ford,f-150,2014,%s,%s\n".formatted(vin, price, color);
    }

    @Test
    void rejectsBadRowsWithLineColumnAndReasonAndTakesTheOthers() {
        Report report = feeds.csv(HEADER
                + "IOQ,ford,f-150,2014,1,blue\n"
                + row(vin, "25000", "blue")
                + "%s,ford,f-150,2014,cheap,blue\n".formatted(Vins.next())
                + "%s,ford,f-150,2014\n".formatted(Vins.next())
                + ",ford,f-150,2014,1,blue\n"
                + "%s,ford,,2014,1,blue\n".formatted(Vins.next())
                + "\n"
                + "%s,ford,\"f-150,2014,1,blue\n".formatted(Vins.next()));

        assertThat(report.tally()).isEqualTo("COMPLETED: 1 accepted, 0 updated, 0 unchanged, 6 rejected");
        assertThat(report.rejections()
                        .valueStream()
                        .map(item -> item.get("line").asInt() + " "
                                + item.path("field").asString("-") + " "
                                + item.get("code").asString()))
                .containsExactly(
                        "2 vin INVALID_VIN",
                        "4 price INVALID",
                        "5 - COLUMNS",
                        "6 vin MISSING",
                        "7 model MISSING",
                        "9 - MALFORMED");
    }

    @Test
    void rejectsOnlyTheRowsThatAreNotUtf8() {
        byte[] feed = (HEADER + "%s,citroën,c3,2014,1,blue\n".formatted(Vins.next()) + row(vin, "25000", "blue"))
                .getBytes(ISO_8859_1);

        Report report = feeds.csv(BodyPublishers.ofByteArray(feed), "");

        assertThat(report.tally()).isEqualTo("COMPLETED: 1 accepted, 0 updated, 0 unchanged, 1 rejected");
        assertThat(report.rejections().get(0).get("code").asString()).isEqualTo("ENCODING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "price,brand|vin, model is missing in: price, brand",
                "vin,vin,make,model|vin more than once",
                "|is empty"
            })
    void refusesAFileThatIsNoFeedAtOnce(String header, String reason) {
        Answer refused = client.with("Content-Type", "text/csv")
                .post(IMPORTS, BodyPublishers.ofString(header == null ? "" : header))
                .expect(400);

        assertThat(refused.problem()).isEqualTo("feed-refused");
        assertThat(refused.body().get("detail").asString()).contains(reason);
    }

    @Test
    void refusesWhatIsNeitherCsvNorJsonLines() {
        assertThat(client.post(IMPORTS, "{}").status()).isEqualTo(415);
    }

    @Test
    void tellsOfNoImportThatIsNotThere() {
        for (String path : List.of("", "/rejections", "/warnings", "/rejections.csv")) {
            assertThat(client.get(IMPORTS + "/999999999" + path).expect(404).problem())
                    .isEqualTo("import-not-found");
        }
    }

    @Test
    void givesItsRejectionsInPartsAndAsCsvThatNoSpreadsheetTakesForFormulas() {
        Report report = feeds.csv(HEADER
                + IntStream.range(0, 5)
                        .mapToObj(number -> "=cmd" + number + ",ford,f-150,2014,1,blue\n")
                        .collect(Collectors.joining()));
        String path = report.location() + "/rejections";

        JsonNode first = client.get(path + "?size=3").body();
        JsonNode second = client.get(
                        path + "?size=3&cursor=" + first.get("nextCursor").asString())
                .body();

        assertThat(first.get("items").findValuesAsString("vin")).containsExactly("=cmd0", "=cmd1", "=cmd2");
        assertThat(second.get("items").findValuesAsString("vin")).containsExactly("=cmd3", "=cmd4");
        assertThat(second.has("nextCursor")).isFalse();
        Answer csv = client.get(path + ".csv").expect(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text().lines())
                .hasSize(6)
                .startsWith("\uFEFFline,vin,field,code,detail")
                .anyMatch(line -> line.startsWith("2,'=cmd0,vin,INVALID_VIN,"));
    }

    @Test
    void listsImportsTheNewestFirst() {
        String location = feeds.csv(HEADER + row(vin, "1", "blue")).location();

        JsonNode newest = client.get(IMPORTS + "?size=1").body().at("/items/0");

        assertThat(Map.of("location", IMPORTS + "/" + newest.get("id").asLong()))
                .containsEntry("location", location);
        assertThat(newest.get("bytesDone").asLong())
                .isEqualTo(newest.get("sizeBytes").asLong());
    }
}
