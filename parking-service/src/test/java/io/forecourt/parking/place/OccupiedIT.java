package io.forecourt.parking.place;

import static io.forecourt.parking.Places.SITES;
import static io.forecourt.parking.Places.addSpaces;
import static io.forecourt.parking.Places.carPark;
import static io.forecourt.parking.Places.removeSpaces;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What is taken cannot be taken away, whichever feature knows of it. */
@IntegrationTest
@Import(OccupiedIT.Stays.class)
class OccupiedIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Stays stays;

    private Client manager;
    private long site;

    @BeforeEach
    void addASite() {
        manager = new Client(port).as(Tokens.admin());
        site = Places.site(manager);
    }

    @Test
    void aSiteWithOpenOrFutureStaysIsNotRemoved() {
        stays.at(site, 3);

        var refused = manager.delete(SITES + "/{id}", site);

        assertThat(refused.problem()).isEqualTo("site-in-use");
        assertThat(refused.body().get("stays").asLong()).isEqualTo(3);
        manager.get(SITES + "/{id}", site).expect(200);
    }

    @Test
    void spacesThatAreTakenStayAndSoDoAllThatWereToGoWithThem() {
        addSpaces(manager, site, 4).expect(200);
        long second = manager.get(SITES + "/" + site + "/spaces")
                .body()
                .get("items")
                .get(1)
                .get("id")
                .asLong();
        stays.spaces.add(second);

        var refused = removeSpaces(manager, site, 1, 3);

        assertThat(refused.problem()).isEqualTo("spaces-taken");
        assertThat(refused.body().get("numbers").get(0).asString()).isEqualTo("2");
        assertThat(manager.get(SITES + "/" + site + "/spaces").items("number")).containsExactly("1", "2", "3", "4");
        removeSpaces(manager, site, 3, 3).expect(200);
    }

    @Test
    void neverShrinksBelowWhatIsTakenAtOneTime() {
        addSpaces(manager, site, 4).expect(200);
        stays.at(site, 3);

        assertThat(removeSpaces(manager, site, 3, 4).problem()).isEqualTo("capacity-taken");
        removeSpaces(manager, site, 4, 4).expect(200);
    }

    @Test
    void aStatedCapacityIsNoLessThanWhatIsTaken() {
        long operator = Places.operator(manager);
        var zone = carPark(operator, Map.of("capacity", 10, "externalId", "zone"));
        long id = manager.post(SITES, zone).expect(201).id();
        stays.at(id, 8);

        zone.put("capacity", 7);
        assertThat(change(id, zone)).isEqualTo(409);
        assertThat(imported(operator, 7).get("remarks").get(0).get("code").asString())
                .isEqualTo("CAPACITY_TAKEN");
        assertThat(imported(operator, 9).get("updated").asInt()).isEqualTo(1);
        zone.put("capacity", 8);
        assertThat(change(id, zone)).isEqualTo(200);
    }

    @Test
    void aSiteWithOpenOrFutureStaysKeepsItsTimeZone() {
        long operator = Places.operator(manager);
        var described = carPark(operator, Map.of("timeZone", "Etc/UTC"));
        long id = manager.post(SITES, described).expect(201).id();
        stays.at(id, 1);

        described.put("timeZone", "Europe/Paris");
        assertThat(change(id, described)).isEqualTo(409);
        described.put("timeZone", "Etc/UTC");
        described.put("name", "Another name");
        assertThat(change(id, described)).isEqualTo(200);
        stays.at(id, 0);
        described.put("timeZone", "Europe/Paris");
        assertThat(change(id, described)).isEqualTo(200);
    }

    private int change(long id, Map<String, ?> site) {
        var path = SITES + "/" + id;
        return manager.with("If-Match", manager.get(path).etag())
                .put(path, site)
                .status();
    }

    private JsonNode imported(long operator, int capacity) {
        return manager.with("Content-Type", "text/csv")
                .post(
                        "/api/v1/parking/site-imports?timeZone=Europe/Berlin&operatorId=" + operator,
                        BodyPublishers.ofString("place_id,place_name,num_all\nzone,Zone," + capacity + "\n"))
                .expect(200)
                .body();
    }

    /** A feature that knows stays. */
    @TestComponent
    static class Stays implements Occupied {

        private final Set<Long> spaces = new HashSet<>();
        private long taken;
        private long at;

        void at(long siteId, long number) {
            at = siteId;
            taken = number;
        }

        @Override
        public long staysAt(long siteId) {
            return siteId == at ? taken : 0;
        }

        @Override
        public Set<Long> takenAmong(Collection<Long> spaceIds) {
            Set<Long> among = new HashSet<>(spaces);
            among.retainAll(spaceIds);
            return among;
        }

        @Override
        public long mostAtOnce(long siteId) {
            return staysAt(siteId);
        }
    }
}
