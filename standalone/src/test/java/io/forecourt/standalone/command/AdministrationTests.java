package io.forecourt.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdministrationTests {

    private static final String REBUILD = "POST /actuator/replicas/automobiles";
    private static final String LOOK = "GET /actuator/replicas/automobiles";

    @TempDir
    Path folder;

    private FakeServices services;
    private Terminal terminal;

    @BeforeEach
    void start() throws IOException {
        services = new FakeServices(folder.resolve("home"));
        terminal = new Terminal(folder, folder.resolve("home"));
    }

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void aRebuildIsOverWhenTheCopyIsRebuilt() {
        services.answer(REBUILD, 202, rebuild("RUNNING", 0, "null"))
                .answer(LOOK, 200, rebuild("RUNNING", 1000, "null"))
                .answer(LOOK, 200, rebuild("DONE", 1497, "null"));
        assertThat(terminal.run("rebuild", "sales-service", "automobiles")).isZero();
        assertThat(terminal.out())
                .contains("sales-service, automobiles: done. 1497 records read, 2 rows repaired, 1 deleted");
        assertThat(services.asked()).containsExactly(REBUILD, LOOK, LOOK);
        assertThat(services.callers()).containsExactly(FakeIdentity.authorization("operations"));
    }

    @Test
    void aRebuildThatFailsSaysWhy() {
        services.answer(REBUILD, 202, rebuild("FAILED", 10, "\"Kafka went away\""));
        assertThat(terminal.run("rebuild", "sales-service", "automobiles")).isEqualTo(1);
        assertThat(terminal.err()).contains("Kafka went away");
    }

    @Test
    void aRefusalIsToldInTheServicesWords() {
        services.answer(REBUILD, 409, "{\"detail\": \"A copy is being rebuilt already; one is at a time.\"}");
        assertThat(terminal.run("rebuild", "sales-service", "automobiles")).isEqualTo(1);
        assertThat(terminal.err()).contains("refused with 409").contains("A copy is being rebuilt already");
        assertThat(terminal.run("rebuild", "sales-service", "bicycles")).isEqualTo(1);
        assertThat(terminal.err()).contains("sales-service knows nothing of that name");
    }

    @Test
    void countsTheDeadLettersOfEveryService() {
        services.answer("GET /actuator/deadletters", 200, "{\"sales.sales.v1\": 3}");
        assertThat(terminal.run("dead-letters")).isZero();
        assertThat(terminal.out())
                .contains("inventory-service", "service-center", "sales-service")
                .containsPattern("sales.sales.v1 +3");
    }

    @Test
    void hasTheDeadLettersOfATopicTriedAgain() {
        services.answer(
                "POST /actuator/deadletters/sales.sales.v1",
                200,
                "{\"topic\": \"sales.sales.v1\", \"applied\": 2, \"superfluous\": 0, \"failedAgain\": 1}");
        assertThat(terminal.run("dead-letters", "inventory-service", "sales.sales.v1"))
                .isZero();
        assertThat(terminal.out()).contains("\"applied\" : 2").contains("\"failedAgain\" : 1");
    }

    @Test
    void showsTheCopiesAndThatNoServiceRuns() {
        services.answer(
                "GET /actuator/replicas",
                200,
                "{\"automobiles\": {\"rows\": 1497, \"recordsBehind\": 12, \"ageSeconds\": 0.82}}");
        assertThat(terminal.run("status")).isEqualTo(1);
        assertThat(terminal.out())
                .containsPattern("sales-service +STOPPED")
                .containsPattern("automobiles in service-center +1497 +12 +0\\.8 s");
    }

    private static String rebuild(String state, int read, String error) {
        return """
                {"rebuild": {"state": "%s", "read": %d, "repaired": 2, "deleted": 1, "unreadable": 0, "error": %s}}""".formatted(state, read, error);
    }
}
