package io.forecourt.inventory.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.MoneyAmount;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.sale.SaleFact;
import io.forecourt.inventory.Vins;
import io.forecourt.inventory.feed.Feeds.Report;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.TestKafka;
import io.forecourt.testing.security.Tokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        client = new Client(port).as(Tokens.admin());
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
        client.with("If-Match", "*")
                .patch(CARS + vin, "{\"location\":\"Yard 9\"}")
                .expect(200);

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
}
