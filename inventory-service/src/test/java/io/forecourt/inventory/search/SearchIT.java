package io.forecourt.inventory.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.inventory.Stock;
import io.forecourt.inventory.Vins;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.security.Tokens;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every search here asks for the cars of one location, which no other test has. */
@IntegrationTest
class SearchIT {

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
    void findsOnlyWhatIsForSaleTheNewestFirst() {
        assertThat(search("").items("vin")).containsExactly(newRam, redRam, blueFord, redFord);
    }

    @Test
    void showsStaffOtherStatesToo() {
        assertThat(search("status=IN_STOCK").items("vin")).hasSize(1);
        assertThat(search("forSale=false").items("vin")).hasSize(5);
    }

    @Test
    void narrowsTheResultsDown() {
        assertFinds("color=RED", redFord, redRam);
        assertFinds("color=red&color=blue", redFord, blueFord, redRam);
        assertFinds("modelYearFrom=2016&modelYearTo=2016", blueFord, redRam);
        assertFinds("priceFrom=2000000&priceTo=2500000", redFord, blueFord);
        assertFinds("priceTo=9999999999&currency=CAD");
        assertFinds("mileageTo=56000", blueFord, redRam, newRam);
        assertFinds("mileageTo=89999&mileageUnit=KM", redRam, newRam);
        assertFinds("condition=NEW", newRam);
        assertFinds("fuel=DIESEL", blueFord);
        assertFinds("model=1500&color=red", redRam);
        assertFinds("manufacturer=" + ford.toLowerCase(Locale.ROOT), redFord, blueFord);
        assertFinds("manufacturer=nobody");
    }

    private void assertFinds(String query, String... vins) {
        Answer found = search(query);
        assertThat(found.items("vin")).as(query).containsExactlyInAnyOrder(vins);
        assertThat(found.body().get("totalItems").asInt()).as(query).isEqualTo(vins.length);
    }

    @Test
    void findsWordsByTheirBeginning() {
        assertThat(client.get(CARS + "?q=f15 bl " + yard).items("vin")).containsExactly(blueFord);
        assertThat(client.get(CARS + "?q=" + redRam.substring(11)).items("vin")).contains(redRam);
        assertThat(client.get(CARS + "?q=F-150 RED " + yard).items("vin")).containsExactly(redFord);
        assertThat(client.get(CARS + "?q=f15 150x " + yard).items("vin")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'|&!:*()<->'", "''''';drop table automobiles;--'", "'\\'", "'\"'", "'%00'", "'%F0%9F%9A%97'"})
    void takesAnyTextForText(String text) {
        Answer answer = client.get(CARS + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"'price,asc', 0 1 2 3", "'price,desc', 3 2 1 0", "'mileage,asc', 3 2 1 0", "'modelYear,desc', 3 1 2 0"})
    void sortsAsAsked(String sort, String order) {
        List<String> cars = List.of(redFord, blueFord, redRam, newRam);

        assertThat(search("sort=" + sort).items("vin"))
                .containsExactlyElementsOf(Arrays.stream(order.split(" "))
                        .map(position -> cars.get(Integer.parseInt(position)))
                        .toList());
    }

    @Test
    void showsEachCarOnOnePageOnly() {
        List<String> seen = new ArrayList<>();
        for (int page = 0; page < 4; page++) {
            seen.addAll(search("size=1&sort=modelYear,desc&page=" + page).items("vin"));
        }

        assertThat(new HashSet<>(seen)).hasSize(4);
        assertThat(search("page=9&size=1").body().get("totalItems").asInt()).isEqualTo(4);
    }

    @Test
    void costsTwoStatementsAndOneMoreForAllFacets() throws Exception {
        String fords = CARS + "?size=1&manufacturer=" + ford;

        assertThat(SqlStatements.recordedDuring(() -> assertThat(
                                client.get(fords).body().get("totalItems").asInt())
                        .isEqualTo(2)))
                .hasSize(2);
        assertThat(SqlStatements.recordedDuring(
                        () -> client.get(fords + "&facets=true").expect(200)))
                .hasSize(3);
    }

    @Test
    void costsOneStatementWhereItFindsAllAnyway() throws Exception {
        assertThat(SqlStatements.recordedDuring(() -> search("size=1"))).hasSize(1);
        assertThat(SqlStatements.recordedDuring(
                        () -> client.get(CARS + "?manufacturer=" + ford).expect(200)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "sort=vin, /sort",
        "'sort=price,up', /sort",
        "page=-1, /page",
        "size=101, /size",
        "priceTo=cheap, /priceTo",
        "priceFrom=-1, /priceFrom",
        "currency=GOLD, /currency",
        "mileageUnit=FURLONG, /mileageUnit"
    })
    void refusesWhatItCannotUnderstand(String query, String pointer) {
        assertThat(client.get(CARS + "?" + query).expect(400).pointers()).containsExactly(pointer);
    }
}
