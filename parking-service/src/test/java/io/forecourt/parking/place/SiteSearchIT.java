package io.forecourt.parking.place;

import static io.forecourt.parking.Places.SITES;
import static io.forecourt.parking.Places.carPark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class SiteSearchIT {

    @LocalServerPort
    private int port;

    private Client manager;
    private Client driver;
    private long operator;

    @BeforeEach
    void connect() {
        driver = new Client(port);
        manager = driver.as(Tokens.admin());
        operator = Places.operator(manager);
    }

    @Test
    void findsTheNearestFirst() {
        add("Far", Map.of("position", at(50.80, 6.08)));
        add("Near", Map.of("position", at(50.771, 6.08)));
        add("Here", Map.of("position", at(50.77, 6.08)));
        add("Elsewhere", Map.of("position", at(51.5, 6.08)));
        add("Nowhere", Map.of());

        var found = find("&latitude=50.77&longitude=6.08");

        assertThat(found.items("name")).containsExactly("Here", "Near", "Far");
        assertThat(found.body().get("totalItems").asInt()).isEqualTo(3);
        assertThat(found.items("metres").stream().map(Integer::valueOf))
                .satisfiesExactly(
                        here -> assertThat(here).isZero(),
                        near -> assertThat(near).isCloseTo(111, within(1)),
                        far -> assertThat(far).isCloseTo(3336, within(5)));
        assertThat(find("&latitude=50.77&longitude=6.08&radius=111").items("name"))
                .containsExactly("Here");
        assertThat(find("&latitude=50.77&longitude=6.08&radius=112").items("name"))
                .containsExactly("Here", "Near");
        assertThat(find("&latitude=50.77&longitude=6.08&size=1&page=1").items("name"))
                .containsExactly("Near");
    }

    @Test
    void theDateLineIsNoBorder() {
        add("Fiji", Map.of("position", at(-16.8, 179.99)));

        assertThat(find("&latitude=-16.8&longitude=-179.99").items("name")).containsExactly("Fiji");
    }

    @Test
    void findsByTheBeginningsOfWords() {
        add("Parkhaus Büchel", Map.of("postcode", "52062", "city", "Aachen", "street", "Büchel 39"));
        add("Parkhaus Dom", Map.of("postcode", "52064", "city", "Aachen"));
        add("Zone Straße", Map.of("kind", "ON_STREET", "city", "Köln"));

        assertThat(find("&q=buch aach").items("name")).containsExactly("Parkhaus Büchel");
        assertThat(find("&q=5206").items("name")).containsExactly("Parkhaus Büchel", "Parkhaus Dom");
        assertThat(find("&q=STRASSE K%C3%96LN").items("name")).containsExactly("Zone Straße");
        assertThat(find("&q=om").items("name")).isEmpty();
        assertThat(find("&kind=ON_STREET").items("name")).containsExactly("Zone Straße");
        assertThat(find("").items("name")).containsExactly("Parkhaus Büchel", "Parkhaus Dom", "Zone Straße");
    }

    @Test
    void findsWhereThereAreSpacesOfAKind() {
        long mixed = add("Mixed", Map.of("capacity", 900));
        addSpaces(mixed, "STANDARD", 1, 30);
        addSpaces(mixed, "ELECTRIC", 31, 35);
        addSpaces(add("Plain", Map.of()), "STANDARD", 1, 5);
        add("Said only", Map.of("capacity", 70));

        assertThat(find("&spaces=ELECTRIC").items("name")).containsExactly("Mixed");
        assertThat(find("&spaces=ELECTRIC&spaces=DISABLED").items("name")).isEmpty();
        var all = find("").body().get("items");
        assertThat(all.findValuesAsString("capacity")).containsExactly("35", "5", "70");
        assertThat(all.get(0).get("spaces").findValuesAsString("kind")).containsExactly("STANDARD", "ELECTRIC");
        assertThat(all.get(0).get("spaces").findValuesAsString("count")).containsExactly("30", "5");
        assertThat(all.get(2).get("spaces")).isEmpty();
    }

    @Test
    void asksTheDatabaseAsOftenForManySitesAsForOne() throws Exception {
        add("One", Map.of());
        int forOne = SqlStatements.during(() -> find("").expect(200));
        add("Two", Map.of());
        add("Three", Map.of());

        assertThat(SqlStatements.recordedDuring(() -> find("").expect(200))).hasSize(forOne);
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        assertThat(find("&latitude=50").pointers()).containsExactly("/longitude");
        assertThat(find("&latitude=99&longitude=6").pointers()).containsExactly("/latitude");
        assertThat(find("&radius=5").pointers()).containsExactly("/radius");
        assertThat(find("&latitude=50&longitude=6&radius=0").pointers()).containsExactly("/radius");
        assertThat(find("&spaces=ROCKET").status()).isEqualTo(400);
        assertThat(find("&sort=name").pointers()).containsExactly("/sort");
    }

    private Answer find(String query) {
        return driver.get(SITES + "?operatorId=" + operator + query);
    }

    private long add(String name, Map<String, ?> otherwise) {
        var site = carPark(operator, otherwise);
        site.put("name", name);
        return manager.post(SITES, site).expect(201).id();
    }

    private void addSpaces(long site, String kind, int from, int to) {
        var range = Map.of("numbers", Map.of("from", from, "to", to), "kind", kind);
        manager.post(SITES + "/" + site + "/spaces", Map.of("ranges", List.of(range)))
                .expect(200);
    }

    private static Map<String, Double> at(double latitude, double longitude) {
        return Map.of("latitude", latitude, "longitude", longitude);
    }
}
