package io.forecourt.parking.place;

import static io.forecourt.parking.Places.SITES;
import static io.forecourt.parking.Places.carPark;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class SitesIT {

    private static final Map<String, Object> AREA = Map.of(
            "type",
            "Polygon",
            "coordinates",
            List.of(List.of(List.of(6, 50), List.of(8, 50), List.of(8, 52), List.of(6, 50))));

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
    void everybodySeesWhatAManagerSaysOfASite() {
        var said = carPark(
                operator,
                Map.of(
                        "street", "Büchel 39",
                        "postcode", "52062",
                        "city", "Aachen",
                        "position", Map.of("latitude", 50.775875, "longitude", 6.0865),
                        "geometry", AREA,
                        "zoneGroup", "centre",
                        "capacity", 356,
                        "externalId", "apag-Büchel"));

        var added = manager.post(SITES, said).expect(201);

        assertThat(added.location()).hasPath(SITES + "/" + added.id());
        var shown = new Client(port).get(SITES + "/{id}", added.id()).expect(200);
        assertThat(shown.etag()).isEqualTo(added.etag());
        Map<String, Object> expected = new HashMap<>(said);
        expected.put("id", added.id());
        assertThat(shown.body())
                .isEqualTo(JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(expected)));
    }

    @Test
    void whatIsNotKnownIsNoError() {
        var shown = manager.post(SITES, carPark(operator, Map.of())).expect(201).body();

        assertThat(shown.propertyNames()).containsExactlyInAnyOrder("id", "operatorId", "kind", "name", "timeZone");
    }

    @Test
    void driversAreLedToTheMiddleOfAZoneWhereNobodySaysOtherwise() {
        var zone =
                add(Map.of("kind", "ON_STREET", "geometry", AREA)).expect(201).body();

        assertThat(zone.get("position").get("latitude").asDouble()).isEqualTo(51);
        assertThat(zone.get("position").get("longitude").asDouble()).isEqualTo(7);
    }

    @Test
    void anOperatorCallsNoTwoOfItsSitesTheSame() {
        var named = Map.of("externalId", UUID.randomUUID().toString());
        var first = add(named).expect(201);

        assertThat(add(named).problem()).isEqualTo("external-id-taken");
        manager.post(SITES, carPark(Places.operator(manager), named)).expect(201);
        manager.delete(SITES + "/{id}", first.id()).expect(204);
        add(named).expect(201);
    }

    @Test
    void isChangedByWhoeverSawItLast() {
        var path = SITES + "/" + add(Map.of()).id();
        var seen = manager.get(path).etag();

        var changed = manager.with("If-Match", seen)
                .put(path, carPark(operator, Map.of("name", "Parkhaus Dom")))
                .expect(200);

        assertThat(changed.body().get("name").asString()).isEqualTo("Parkhaus Dom");
        assertThat(manager.with("If-Match", seen)
                        .put(path, carPark(operator, Map.of()))
                        .problem())
                .isEqualTo("stale");
        assertThat(manager.get(SITES + "?q=dom&operatorId=" + operator).items("name"))
                .containsExactly("Parkhaus Dom");
    }

    @Test
    void whatWasRemovedIsFoundNowhere() {
        long id = add(Map.of()).id();
        Places.addSpaces(manager, id, 3).expect(200);

        manager.delete(SITES + "/{id}", id).expect(204);

        for (var path : List.of("", "/levels", "/spaces")) {
            assertThat(manager.get(SITES + "/" + id + path).problem()).as(path).isEqualTo("site-not-found");
        }
        assertThat(manager.get(SITES + "?operatorId=" + operator).items("id")).isEmpty();
        assertThat(Places.addSpaces(manager, id, 3).status()).isEqualTo(404);
        assertThat(manager.delete(SITES + "/{id}", id).status()).isEqualTo(404);
    }

    @Test
    void theSameRequestAgainAddsNothing() {
        var once = manager.with("Idempotency-Key", UUID.randomUUID().toString());
        var site = carPark(operator, Map.of());

        assertThat(once.post(SITES, site).id()).isEqualTo(once.post(SITES, site).id());
    }

    private Answer add(Map<String, ?> otherwise) {
        return manager.post(SITES, carPark(operator, otherwise));
    }
}
