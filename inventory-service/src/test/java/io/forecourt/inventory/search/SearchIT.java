package io.forecourt.inventory.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.SqlStatements;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIT extends OneYard {

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

    @Test
    void sortsByMakeStateAndPlace() {
        List<String> makes = search("forSale=false&sort=manufacturer,asc").items("manufacturer");
        assertThat(makes).hasSize(5).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        String both = CARS + "?forSale=false&manufacturer=%s&manufacturer=%s&sort=manufacturer,desc";
        assertThat(client.get(both.formatted(ford, ram).replace(" ", "%20")).items("manufacturer"))
                .containsExactlyElementsOf(makes.reversed());
        assertThat(search("forSale=false&sort=status,asc").items("status")).isSorted();
        assertThat(search("forSale=false&sort=location,desc").items("vin")).hasSize(5);
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
