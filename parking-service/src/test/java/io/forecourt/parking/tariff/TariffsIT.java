package io.forecourt.parking.tariff;

import static io.forecourt.parking.tariff.Drafts.TARIFFS;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class TariffsIT {

    @LocalServerPort
    private int port;

    private Client manager;
    private long operator;

    @BeforeEach
    void addAnOperator() {
        manager = new Client(port).as(Tokens.admin());
        operator = Places.operator(manager);
    }

    @Test
    void isOneOperatorsInOneCurrency() {
        var added = manager.post(TARIFFS, tariff(Map.of("name", " Centre ", "currency", "CHF")))
                .expect(201);

        var read = manager.get(added.location().toString()).expect(200);
        assertThat(read.body()).isEqualTo(added.body());
        assertThat(read.etag()).isEqualTo(added.etag());
        assertThat(read.body().get("name").asString()).isEqualTo("Centre");
        assertThat(read.body().get("currency").asString()).isEqualTo("CHF");
        assertThat(read.body().get("operatorId").asLong()).isEqualTo(operator);
    }

    @ParameterizedTest
    @CsvSource({
        "currency, EURO, /currency",
        "currency, XXX, /currency",
        "currency, XAU, /currency",
        "currency, eur, /currency",
        "name, ' ', /name",
        "name, , /name",
        "currency, , /currency",
        "operatorId, , /operatorId",
        "colour, blue, /colour"
    })
    void saysWhatIsWrongWithIt(String field, String value, String pointer) {
        Map<String, Object> wrong = new HashMap<>();
        wrong.put(field, value);

        assertThat(manager.post(TARIFFS, tariff(wrong)).expect(400).pointers()).containsExactly(pointer);
    }

    @Test
    void needsAnOperatorThatThereIs() {
        assertThat(manager.post(TARIFFS, tariff(Map.of("operatorId", Long.MAX_VALUE)))
                        .expect(422)
                        .problem())
                .isEqualTo("unknown-reference");
    }

    @Test
    void noTwoOfAnOperatorShareAName() {
        var other = TARIFFS + "/" + Drafts.tariff(manager, operator);
        manager.post(TARIFFS, tariff(Map.of("name", "Centre"))).expect(201);

        assertThat(manager.post(TARIFFS, tariff(Map.of("name", "Centre"))).problem())
                .isEqualTo("tariff-name-taken");
        assertThat(manager.with("If-Match", manager.get(other).etag())
                        .put(other, Map.of("name", "Centre"))
                        .problem())
                .isEqualTo("tariff-name-taken");
        manager.post(TARIFFS, tariff(Map.of("name", "Centre", "operatorId", Places.operator(manager))))
                .expect(201);
    }

    @Test
    void isRenamedByWhoeverSawItLast() {
        var path = TARIFFS + "/" + Drafts.tariff(manager, operator);
        var seen = manager.get(path).etag();

        assertThat(manager.put(path, Map.of("name", "Centre")).status()).isEqualTo(428);
        manager.with("If-Match", seen).put(path, Map.of("name", "Centre")).expect(200);
        assertThat(manager.with("If-Match", seen)
                        .put(path, Map.of("name", "Other"))
                        .status())
                .isEqualTo(412);
        assertThat(manager.get(path).body().get("name").asString()).isEqualTo("Centre");
    }

    @Test
    void isMadeOnceHoweverOftenItIsAskedFor() {
        var once = manager.with("Idempotency-Key", UUID.randomUUID().toString());
        var request = tariff(Map.of());

        assertThat(once.post(TARIFFS, request).expect(201).text())
                .isEqualTo(once.post(TARIFFS, request).expect(201).text());
    }

    @Test
    void areListedByTheirNamesAndByOperator() {
        manager.post(TARIFFS, tariff(Map.of("name", "B"))).expect(201);
        manager.post(TARIFFS, tariff(Map.of("name", "A"))).expect(201);
        Drafts.tariff(manager, Places.operator(manager));

        assertThat(manager.get(TARIFFS + "?operatorId=" + operator).expect(200).items("name"))
                .containsExactly("A", "B");
        assertThat(manager.get(TARIFFS + "?size=100").expect(200).items("name")).isSorted();
    }

    @Test
    void areFoundByAPartOfTheirNames() {
        manager.post(TARIFFS, tariff(Map.of("name", "Centre, 100 % electric"))).expect(201);
        manager.post(TARIFFS, tariff(Map.of("name", "Old town"))).expect(201);

        assertThat(search("CENTRE")).containsExactly("Centre, 100 % electric");
        assertThat(search("00 %")).containsExactly("Centre, 100 % electric");
        assertThat(search("n%r")).isEmpty();
        assertThat(manager.get(TARIFFS + "?q=electric&size=100").items("name")).contains("Centre, 100 % electric");
    }

    @Test
    void knowTheSitesThatTakeThem() {
        long id = Drafts.tariff(manager, operator);
        for (var name : List.of("B", "A", "Gone")) {
            long site = manager.post(Places.SITES, Places.carPark(operator, Map.of("name", name)))
                    .id();
            manager.put(Places.SITES + "/" + site + "/tariff", Map.of("tariffId", id))
                    .expect(200);
            if (name.equals("Gone")) {
                manager.delete(Places.SITES + "/" + site).expect(204);
            }
        }
        var sites = TARIFFS + "/" + id + "/sites";

        assertThat(manager.get(sites).expect(200).items("name")).containsExactly("A", "B");
        assertThat(manager.get(sites + "?sort=name,desc&size=1").items("name")).containsExactly("B");
        assertThat(manager.get(sites + "?size=1").body().get("totalItems").asInt())
                .isEqualTo(2);
        assertThat(manager.get(TARIFFS + "/9999999999/sites").problem()).isEqualTo("tariff-not-found");
    }

    @Test
    void goesWithItsDraftsAndKeepsItsOperatorUntilThen() {
        long id = Drafts.tariff(manager, operator);
        var draft = Drafts.draft(manager, id, Map.of());
        assertThat(manager.delete(Places.OPERATORS + "/" + operator).problem()).isEqualTo("operator-in-use");

        manager.delete(TARIFFS + "/" + id).expect(204);
        assertThat(manager.get(draft).problem()).isEqualTo("tariff-not-found");
        assertThat(manager.delete(TARIFFS + "/" + id).problem()).isEqualTo("tariff-not-found");
        manager.delete(Places.OPERATORS + "/" + operator).expect(204);
    }

    @Test
    void staysWhereASiteTakesIt() {
        long site =
                manager.post(Places.SITES, Places.carPark(operator, Map.of())).id();
        long id = Drafts.tariff(manager, operator);
        manager.put(Places.SITES + "/" + site + "/tariff", Map.of("tariffId", id))
                .expect(200);

        assertThat(manager.delete(TARIFFS + "/" + id).problem()).isEqualTo("tariff-in-use");
        manager.delete(Places.SITES + "/" + site + "/tariff").expect(204);
        manager.delete(TARIFFS + "/" + id).expect(204);
    }

    @Test
    void goesWhereTheSiteThatTookItIsGone() {
        long site =
                manager.post(Places.SITES, Places.carPark(operator, Map.of())).id();
        long id = Drafts.tariff(manager, operator);
        manager.put(Places.SITES + "/" + site + "/tariff", Map.of("tariffId", id))
                .expect(200);
        manager.delete(Places.SITES + "/" + site).expect(204);

        manager.delete(TARIFFS + "/" + id).expect(204);
    }

    private List<String> search(String words) {
        return manager.get(TARIFFS + "?operatorId={operator}&q={words}", operator, words)
                .expect(200)
                .items("name");
    }

    private Map<String, Object> tariff(Map<String, ?> otherwise) {
        Map<String, Object> tariff = new HashMap<>();
        tariff.put("operatorId", operator);
        tariff.put("name", "Tariff " + UUID.randomUUID());
        tariff.put("currency", "EUR");
        tariff.putAll(otherwise);
        return tariff;
    }
}
