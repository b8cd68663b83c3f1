package io.forecourt.inventory.feed;

import static io.forecourt.inventory.feed.Feeds.IMPORTS;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.MoneyAmount;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.sale.SaleFact;
import io.forecourt.inventory.Client;
import io.forecourt.inventory.Client.Answer;
import io.forecourt.inventory.Vins;
import io.forecourt.inventory.feed.Feeds.Report;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.TestKafka;
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
class ImportIT {

    private static final String HEADER = "vin,make,model,year,price,color\n";
    private static final String CARS = "/api/v1/automobiles/";

    @LocalServerPort
    private int port;

    private Client client;
    private Feeds feeds;
    private String vin;

    @BeforeEach
    void open() {
        client = new Client(port);
        feeds = new Feeds(client);
        vin = Vins.next();
    }

    private static String row(String vin, String price, String color) {
        return "%s,ford,f-150,2014,%s,%s\n".formatted(vin, price, color);
    }

    private JsonNode car() {
        return client.get(CARS + vin).expect(200).body();
    }

    @Test
    void acceptsUpdatesAndLeavesAlone() {
        assertThat(feeds.csv(HEADER + row(vin, "25000", "blue")).tally())
                .isEqualTo("COMPLETED: 1 accepted, 0 updated, 0 unchanged, 0 rejected");
        assertThat(feeds.csv(HEADER + row(vin, "25000", "blue")).tally())
                .isEqualTo("COMPLETED: 0 accepted, 0 updated, 1 unchanged, 0 rejected");
        assertThat(feeds.csv(HEADER + row(vin, "24000", "blue")).tally())
                .isEqualTo("COMPLETED: 0 accepted, 1 updated, 0 unchanged, 0 rejected");

        assertThat(car().at("/price/minorUnits").asLong()).isEqualTo(2_400_000);
        assertThat(PublishedEvents.on(Topic.AUTOMOBILES).await(vin, 2))
                .extracting(event -> event.payload(AutomobileSnapshot.class).revision())
                .containsExactly(1L, 2L);
        assertThat(client.get(CARS + vin + "/history").body().get("items").findValuesAsString("kind"))
                .containsExactly("EDITED", "REGISTERED");
    }

    @Test
    void keepsWhatTheFeedLeavesOpen() {
        feeds.csv(HEADER + row(vin, "25000", "blue"));
        client.patch(CARS + vin, "{\"location\":\"Yard 9\"}", "If-Match", "*").expect(200);

        assertThat(feeds.csv(HEADER + row(vin, "0", "no_color")).tally())
                .isEqualTo("COMPLETED: 0 accepted, 0 updated, 1 unchanged, 0 rejected");

        assertThat(car().get("color").asString()).isEqualTo("blue");
        assertThat(car().at("/price/minorUnits").asLong()).isEqualTo(2_500_000);
        assertThat(car().get("location").asString()).isEqualTo("Yard 9");
    }

    @Test
    void takesTheFirstOfSeveralRowsWithOneVin() {
        String feed = HEADER + row(vin, "25000", "blue") + row(vin, "25000", "blue") + row(vin, "24000", "blue");

        Report report = feeds.csv(feed);

        assertThat(report.tally()).isEqualTo("COMPLETED: 1 accepted, 0 updated, 1 unchanged, 1 rejected");
        assertThat(report.rejections().get(0).get("line").asInt()).isEqualTo(4);
        assertThat(report.rejections().get(0).get("detail").asString()).startsWith("Line 2 has the VIN " + vin);
        assertThat(feeds.csv(feed).tally()).isEqualTo("COMPLETED: 0 accepted, 0 updated, 2 unchanged, 1 rejected");
    }

    @Test
    void takesTheFirstRowWithAVinAlsoWhenTheOtherIsInALaterBatch() {
        String many = IntStream.range(0, 1100)
                .mapToObj(_ -> row(Vins.next(), "25000", "blue"))
                .collect(Collectors.joining());

        Report report = feeds.csv(HEADER + row(vin, "1", "blue") + many + row(vin, "2", "blue"));

        assertThat(report.tally()).isEqualTo("COMPLETED: 1101 accepted, 0 updated, 0 unchanged, 1 rejected");
        assertThat(car().at("/price/minorUnits").asLong()).isEqualTo(100);
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
                                + item.get("field").asString("-") + " "
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

    @Test
    void takesJsonLines() {
        Report report = feeds.jsonLines("""
                {"vin":"%s","manufacturer":"ford","model":"f-150","modelYear":2014,"price":25000.50,"purchaseCost":20000}
                {"vin":"%s"
                """.formatted(vin, Vins.next()));

        assertThat(report.tally()).isEqualTo("COMPLETED: 1 accepted, 0 updated, 0 unchanged, 1 rejected");
        assertThat(car().at("/price/minorUnits").asLong()).isEqualTo(2_500_050);
        assertThat(client.get(CARS + vin + "/cost")
                        .body()
                        .at("/purchaseCost/minorUnits")
                        .asLong())
                .isEqualTo(2_000_000);
    }

    @Test
    void countsAsTheRequestSaysWhereTheRowsSayNothing() {
        feeds.csv(
                BodyPublishers.ofString("vin,make,model,price,mileage\n" + vin + ",ford,f-150,25000,1000\n"),
                "?currency=EUR&mileageUnit=KM");

        assertThat(car().at("/price/currency").asString()).isEqualTo("EUR");
        assertThat(car().at("/mileage/unit").asString()).isEqualTo("KM");
    }

    @Test
    void doesNotChangeACarThatASaleHolds() {
        feeds.csv(HEADER + row(vin, "25000", "blue"));
        TestKafka.publish(
                EventType.SALE_RECORDED,
                new SaleFact(
                        Vins.next().hashCode() & 0xffff,
                        vin,
                        1,
                        1,
                        new MoneyAmount(1, "USD"),
                        null,
                        "2026-03-02T09:15:00Z"));
        await().until(() -> car().get("status").asString().equals("SOLD"));

        Report other = feeds.csv(HEADER + row(vin, "24000", "blue"));

        assertThat(other.tally()).isEqualTo("COMPLETED: 0 accepted, 0 updated, 0 unchanged, 1 rejected");
        assertThat(other.rejections().get(0).get("code").asString()).isEqualTo("SOLD");
        assertThat(feeds.csv(HEADER + row(vin, "25000", "blue")).tally())
                .isEqualTo("COMPLETED: 0 accepted, 0 updated, 1 unchanged, 0 rejected");
    }

    @Test
    void doesNotBringADelistedCarBack() {
        feeds.csv(HEADER + row(vin, "25000", "blue"));
        client.post(CARS + vin + "/delist").expect(200);

        Report report = feeds.csv(HEADER + row(vin, "25000", "blue"));

        assertThat(report.rejections().get(0).get("code").asString()).isEqualTo("DELISTED");
        client.get(CARS + vin).expect(404);
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
        Answer refused = client.send(
                        "POST",
                        IMPORTS,
                        BodyPublishers.ofString(header == null ? "" : header),
                        "Content-Type",
                        "text/csv")
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
        assertThat(second.get("nextCursor").isNull()).isTrue();
        Answer csv = client.get(path + ".csv").expect(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.response().body().lines())
                .hasSize(6)
                .startsWith("line,vin,field,code,detail")
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
