package io.forecourt.inventory.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.inventory.Stock;
import io.forecourt.inventory.Vins;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every search here asks for the cars of one location, which no other test has. */
@IntegrationTest
class FacetsIT {

    private static final String CARS = "/api/v1/automobiles";

    @LocalServerPort
    private int port;

    private Client client;
    private String yard;
    private String ford;
    private String ram;
    private String redFord;
    private String blueFord;
    private String redRam;
    private String newRam;

    @BeforeEach
    void fillTheYard() {
        client = new Client(port).as(Tokens.admin());
        Stock stock = new Stock(client);
        yard = "yard" + Vins.next().substring(9);
        ford = Stock.uniqueName("Ford");
        ram = Stock.uniqueName("Ram");
        long f150 = stock.model(stock.manufacturer(ford), "F-150");
        long ram1500 = stock.model(stock.manufacturer(ram), "1500");
        redFord = car(f150, "Red", 2014, 60_000, "MI", 2_000_000, "USED", "PETROL");
        blueFord = car(f150, "blue", 2016, 90_000, "KM", 2_500_000, "USED", "DIESEL");
        redRam = car(ram1500, "red", 2016, 20_000, "MI", 3_000_000, "USED", "PETROL");
        newRam = car(ram1500, null, 2018, 10, "MI", 4_000_000, "NEW", "PETROL");
        car(ram1500, "red", 2016, 1, "MI", 1, "USED", "PETROL", "IN_STOCK");
    }

    private String car(
            long model, String color, int year, int mileage, String unit, long price, String condition, String fuel) {
        return car(model, color, year, mileage, unit, price, condition, fuel, "AVAILABLE");
    }

    private String car(
            long model,
            String color,
            int year,
            int mileage,
            String unit,
            long price,
            String condition,
            String fuel,
            String status) {
        String vin = Vins.next();
        client.post(CARS, """
                        {"vin":"%s","modelId":%d,"status":"%s","condition":"%s","modelYear":%d,"color":%s,"fuel":"%s",
                         "mileage":{"value":%d,"unit":"%s"},"price":{"minorUnits":%d,"currency":"USD"},"location":"%s"}""".formatted(
                                vin,
                                model,
                                status,
                                condition,
                                year,
                                color == null ? "null" : '"' + color + '"',
                                fuel,
                                mileage,
                                unit,
                                price,
                                yard))
                .expect(201);
        return vin;
    }

    private Answer search(String query) {
        return client.get(CARS + "?q=" + yard + "&" + query).expect(200);
    }

    @Test
    void countsEachFacetWithoutItsOwnChoice() {
        JsonNode facets = search("facets=true&color=red&condition=USED").body().get("facets");

        assertThat(counts(facets, "colors")).isEqualTo(Map.of("red", 2, "blue", 1));
        assertThat(counts(facets, "conditions")).isEqualTo(Map.of("USED", 2));
        assertThat(counts(facets, "manufacturers")).isEqualTo(Map.of(ford, 1, ram, 1));
        assertThat(counts(facets, "models")).isEqualTo(Map.of("F-150", 1, "1500", 1));
        assertThat(counts(facets, "modelYears")).isEqualTo(Map.of("2016", 1, "2014", 1));
        assertThat(counts(facets, "fuels")).isEqualTo(Map.of("PETROL", 2));
    }

    @Test
    void countsAllThatIsThereWhenNothingIsChosen() {
        JsonNode facets = search("facets=true").body().get("facets");

        assertThat(counts(facets, "colors")).isEqualTo(Map.of("red", 2, "blue", 1));
        assertThat(counts(facets, "manufacturers")).isEqualTo(Map.of(ford, 2, ram, 2));
        assertThat(facets.get("modelYears").findValuesAsString("value")).containsExactly("2018", "2016", "2014");
    }

    @Test
    void countsByRangesOfPriceAndMileage() {
        JsonNode facets = search("facets=true&priceTo=2500000").body().get("facets");

        assertThat(facets.get("prices").toString())
                .isEqualTo(
                        "[{\"from\":2000000,\"to\":3000000,\"count\":2},{\"from\":3000000,\"to\":5000000,\"count\":2}]");
        assertThat(facets.get("mileages").toString()).isEqualTo("[{\"from\":50000,\"to\":75000,\"count\":2}]");
        assertThat(search("facets=true&currency=CAD").body().at("/facets/prices"))
                .isEmpty();
    }

    @Test
    void countsAManufacturersOthersWhenOneIsChosen() {
        JsonNode facets = client.get(CARS + "?q=" + yard + "&facets=true&manufacturer=" + ford)
                .expect(200)
                .body()
                .get("facets");

        assertThat(counts(facets, "manufacturers")).isEqualTo(Map.of(ford, 2, ram, 2));
        assertThat(counts(facets, "models")).isEqualTo(Map.of("F-150", 2));
    }

    @Test
    void countsAlsoWhenEverythingIsChosen() {
        JsonNode facets = search(
                        "facets=true&manufacturer=" + ford + "&model=F-150&modelYearFrom=2014&color=red&condition=USED"
                                + "&fuel=PETROL&priceTo=2000000&mileageTo=60000")
                .body()
                .get("facets");

        assertThat(counts(facets, "colors")).isEqualTo(Map.of("red", 1));
        assertThat(counts(facets, "manufacturers")).isEqualTo(Map.of(ford, 1));
        assertThat(facets.get("prices")).hasSize(1);
    }

    private static Map<String, Integer> counts(JsonNode facets, String facet) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        facets.get(facet)
                .forEach(value -> counts.put(
                        value.get("value").asString(), value.get("count").asInt()));
        return counts;
    }
}
