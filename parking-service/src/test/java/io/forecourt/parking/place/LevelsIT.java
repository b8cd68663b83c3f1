package io.forecourt.parking.place;

import static io.forecourt.parking.Places.SITES;
import static io.forecourt.parking.Places.removeSpaces;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class LevelsIT {

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
    void aLevelGoesWhenItsSpacesAreGone() {
        var level = levels + "/"
                + manager.post(levels, Map.of("name", "Roof", "storey", 5))
                        .expect(201)
                        .id();
        assertThat(manager.post(levels, Map.of("name", "Roof", "storey", 6)).problem())
                .isEqualTo("level-name-taken");
        var roof = Map.of(
                "numbers",
                Map.of("from", 1, "to", 2),
                "kind",
                "MOTORCYCLE",
                "levelId",
                manager.get(level).id());
        manager.post(spaces, Map.of("ranges", List.of(roof))).expect(200);

        assertThat(manager.delete(level).problem()).isEqualTo("level-in-use");
        manager.with("If-Match", manager.get(level).etag())
                .put(level, Map.of("name", "Top", "storey", 5))
                .expect(200);
        assertThat(manager.get(levels).items("name")).containsExactly("Top");
        removeSpaces(manager, site, 1, 2).expect(200);
        manager.delete(level).expect(204);
        assertThat(manager.get(level).problem()).isEqualTo("level-not-found");
    }

    @Test
    void areListedFromTheLowestToTheHighest() {
        for (var level : List.of(Map.of("name", "Roof", "storey", 4), Map.of("name", "Basement", "storey", -1))) {
            manager.post(levels, level).expect(201);
        }

        assertThat(new Client(port).get(levels).expect(200).items("name")).containsExactly("Basement", "Roof");
        assertThat(manager.post(levels, Map.of("name", "Sky", "storey", 201)).pointers())
                .containsExactly("/storey");
    }
}
