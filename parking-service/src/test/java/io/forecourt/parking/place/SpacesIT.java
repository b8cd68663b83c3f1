package io.forecourt.parking.place;

import static io.forecourt.parking.Places.SITES;
import static io.forecourt.parking.Places.addSpaces;
import static io.forecourt.parking.Places.removeSpaces;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class SpacesIT {

    @LocalServerPort
    private int port;

    private Client manager;
    private long site;
    private String levels;
    private String spaces;

    @BeforeEach
    void addASite() {
        manager = new Client(port).as(Tokens.admin());
        site = Places.site(manager);
        levels = SITES + "/" + site + "/levels";
        spaces = SITES + "/" + site + "/spaces";
    }

    @Test
    void comeInRangesOfNumbersOnLevels() {
        long basement = manager.post(levels, Map.of("name", "Basement", "storey", -1))
                .expect(201)
                .id();
        var ranges = List.of(
                Map.of("numbers", Map.of("prefix", "A-", "from", 1, "to", 250, "digits", 3), "kind", "STANDARD"),
                Map.of("numbers", Map.of("prefix", "E", "from", 9, "to", 10), "kind", "ELECTRIC", "levelId", basement));

        var added = manager.post(spaces, Map.of("ranges", ranges)).expect(200);

        assertThat(added.body().get("added").asInt()).isEqualTo(252);
        assertThat(manager.get(spaces + "?size=2").items("number")).containsExactly("A-001", "A-002");
        assertThat(manager.get(spaces + "?kind=ELECTRIC&levelId=" + basement).items("number"))
                .containsExactly("E10", "E9");
        assertThat(manager.get(spaces + "?kind=DISABLED").items("number")).isEmpty();
    }

    @Test
    void areDrawnInRows() {
        var first = Map.of("x", 2.5, "y", 10, "width", 2.5, "height", 5, "turn", 180);
        var row = Map.of("first", first, "stepX", 2.5, "stepY", 0);
        var ranges = List.of(
                Map.of("numbers", Map.of("from", 1, "to", 3), "kind", "STANDARD", "row", row),
                Map.of("numbers", Map.of("from", 4, "to", 4), "kind", "STANDARD"));

        manager.post(spaces, Map.of("ranges", ranges)).expect(200);

        var items = manager.get(spaces).body().get("items");
        assertThat(items.get(2).get("plan")).isEqualTo(JsonMapper.shared().readTree("""
                        {"x": 7.5, "y": 10.0, "width": 2.5, "height": 5.0, "turn": 180.0}"""));
        assertThat(items.get(3).has("plan")).isFalse();
    }

    @Test
    void noRowLeadsBeyondThePlan() {
        var first = Map.of("x", 2.5, "y", 10, "width", 2.5, "height", 5, "turn", 0);
        var row = Map.of("first", first, "stepX", -2.5, "stepY", 0);
        var range = Map.of("numbers", Map.of("from", 1, "to", 3), "kind", "STANDARD", "row", row);

        assertThat(manager.post(spaces, Map.of("ranges", List.of(range))).pointers())
                .containsExactly("/ranges/0/row");
    }

    @Test
    void thousandsAreAddedAndRemovedInOneStatementEach() throws Exception {
        var adding = SqlStatements.recordedDuring(
                () -> addSpaces(manager, site, 10_000).expect(200));
        var removing = SqlStatements.recordedDuring(
                () -> removeSpaces(manager, site, 1, 9_999).expect(200));

        assertThat(adding).filteredOn(sql -> sql.contains("insert into spaces")).hasSize(1);
        assertThat(removing).filteredOn(sql -> sql.contains("update spaces")).hasSize(1);
        assertThat(manager.get(spaces).items("number")).containsExactly("10000");
        assertThat(addSpaces(manager, Places.site(manager), 10_001).pointers()).containsExactly("/ranges");
    }

    @Test
    void allAreAddedOrNone() {
        addSpaces(manager, site, 3).expect(200);

        var refused = addSpaces(manager, site, 5);

        assertThat(refused.problem()).isEqualTo("space-numbers-taken");
        assertThat(refused.body().get("numbers").valueStream().map(number -> number.asString()))
                .containsExactly("1", "2", "3");
        assertThat(manager.get(spaces).items("number")).containsExactly("1", "2", "3");
    }

    @Test
    void aNumberIsFreeOnceItsSpaceIsRemoved() {
        addSpaces(manager, site, 3).expect(200);

        assertThat(removeSpaces(manager, site, 2, 9).body().get("removed").asInt())
                .isEqualTo(2);
        assertThat(removeSpaces(manager, site, 2, 9).body().get("removed").asInt())
                .isZero();
        assertThat(manager.post(
                                spaces,
                                Map.of(
                                        "ranges",
                                        List.of(Map.of("numbers", Map.of("from", 2, "to", 3), "kind", "WIDE"))))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesRangesThatMakeNoSense() {
        var same = Map.of("numbers", Map.of("from", 1, "to", 2), "kind", "WIDE");
        var backwards = Map.of("numbers", Map.of("from", 2, "to", 1), "kind", "WIDE");
        var elsewhere = Map.of("numbers", Map.of("from", 1, "to", 2), "kind", "WIDE", "levelId", 0);

        assertThat(manager.post(spaces, Map.of("ranges", List.of(same, same))).pointers())
                .containsExactly("/ranges");
        assertThat(manager.post(spaces, Map.of("ranges", List.of(same, backwards)))
                        .status())
                .isEqualTo(400);
        assertThat(manager.post(spaces, Map.of("ranges", List.of())).pointers()).containsExactly("/ranges");
        assertThat(manager.post(spaces, Map.of("ranges", List.of(elsewhere))).problem())
                .isEqualTo("unknown-reference");
    }

    @Test
    void oneSpaceIsDescribedAnewAndKeepsANumberOfItsOwn() {
        addSpaces(manager, site, 2).expect(200);
        var path = spaces + "/"
                + manager.get(spaces).body().get("items").get(0).get("id").asLong();
        var plan = Map.of("x", 2.5, "y", 10, "width", 2.5, "height", 5, "turn", 90);
        var described = Map.of("number", "1a", "kind", "DISABLED", "active", false, "plan", plan);
        var seen = manager.get(path).expect(200).etag();

        var changed = manager.with("If-Match", seen).put(path, described).expect(200);

        assertThat(manager.get(path).body()).isEqualTo(changed.body());
        assertThat(changed.body().get("plan").get("turn").asDouble()).isEqualTo(90);
        assertThat(changed.body().get("active").asBoolean()).isFalse();
        assertThat(manager.with("If-Match", seen).put(path, described).status()).isEqualTo(412);
        assertThat(manager.with("If-Match", changed.etag())
                        .put(path, Map.of("number", "2", "kind", "WIDE", "active", true))
                        .problem())
                .isEqualTo("space-numbers-taken");
    }
}
