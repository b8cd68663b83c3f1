package io.forecourt.parking.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.security.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Managers who change which spaces a site has wait for each other. */
@IntegrationTest
class SpacesAtOnceIT {

    private static final int MANAGERS = 8;

    @LocalServerPort
    private int port;

    private Client manager;
    private long site;

    @BeforeEach
    void addASite() {
        manager = new Client(port).as(Tokens.admin());
        site = Places.site(manager);
    }

    @Test
    void oneOfThemAddsTheSpacesAndTheOthersHearThatTheyAreThere() throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (var managers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < MANAGERS; i++) {
                answers.add(managers.submit(
                        () -> Places.addSpaces(manager, site, 500).status()));
            }
            for (var answer : answers) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).hasSize(MANAGERS).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(manager.get(Places.SITES + "/" + site + "/spaces")
                        .body()
                        .get("totalItems")
                        .asInt())
                .isEqualTo(500);
    }

    @Test
    void theSitesRowIsHeldSoThatStaysThatLockItForShareWait() throws Exception {
        assertThat(SqlStatements.recordedDuring(
                        () -> Places.removeSpaces(manager, site, 1, 2).expect(200)))
                .anyMatch(sql -> sql.contains("from sites") && sql.contains("for no key update"));
    }
}
