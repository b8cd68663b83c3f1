package io.forecourt.inventory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FacetsIT extends OneYard {

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
