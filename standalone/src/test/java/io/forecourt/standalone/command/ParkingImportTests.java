package io.forecourt.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParkingImportTests {

    private static final String OPERATORS = "/api/v1/parking/operators";
    private static final String FIRST_PAGE = "GET " + OPERATORS + "?size=100&page=0";

    @TempDir
    Path folder;

    private FakeServices services;
    private Terminal terminal;
    private Path file;

    @BeforeEach
    void start() throws IOException {
        services = new FakeServices(folder.resolve("home"));
        terminal = new Terminal(folder, folder.resolve("home"));
        file = Files.writeString(folder.resolve("parks.csv"), "place_id,place_name\na,A\n");
    }

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void takesAListOfSitesToItsOperatorAndShowsTheReport() {
        services.answer(
                        FIRST_PAGE,
                        200,
                        "{\"items\": [{\"id\": 4, \"name\": \"Other\"}, {\"id\": 7, \"name\": \"City\"}]}")
                .answer(
                        "POST /api/v1/parking/site-imports?operatorId=7&timeZone=Europe%2FParis&kind=CAR_PARK",
                        200, """
                        {"rows": 3, "added": 2, "updated": 0, "unchanged": 0, "rejected": 1, "remarks": [
                          {"line": 3, "rejected": true, "code": "MISSING", "detail": "A site has a name."}]}""");

        assertThat(terminal.run("import-sites", file.toString(), "--operator", "City", "--time-zone", "Europe/Paris"))
                .isZero();

        assertThat(terminal.out())
                .contains("parks.csv: 3 rows", "line 3, not taken: A site has a name.")
                .containsPattern("added +2")
                .containsPattern("rejected +1");
        assertThat(services.callers()).containsExactly(FakeIdentity.authorization("parking.write"));
    }

    @Test
    void addsAnOperatorThatThereIsNotYet() throws IOException {
        Path packed = Files.copy(file, folder.resolve("day.csv.gz"));
        services.answer(FIRST_PAGE, 200, "{\"items\": []}")
                .answer("POST " + OPERATORS, 201, "{\"id\": 9}")
                .answer("POST /api/v1/parking/occupancy-imports?operatorId=9", 200, """
                        {"rows": 228, "sites": 727, "added": 55540, "remarks": [], "furtherRemarks": 12}""");

        assertThat(terminal.run("import-occupancy", packed.toString(), "--operator=City"))
                .isZero();

        assertThat(terminal.out())
                .contains("and 12 more")
                .containsPattern("added +55540")
                .containsPattern("rejected rows +0");
    }

    @Test
    void saysWhatIsMissingOrRefused() {
        services.answer(FIRST_PAGE, 200, "{\"items\": [{\"id\": 7, \"name\": \"City\"}]}")
                .answer(
                        "POST /api/v1/parking/occupancy-imports?operatorId=7",
                        400,
                        "{\"detail\": \"The file is empty.\"}");

        assertThat(terminal.run("import-sites", file.toString(), "--operator", "City"))
                .isEqualTo(2);
        assertThat(terminal.run("import-occupancy", file.toString())).isEqualTo(2);
        assertThat(terminal.run("import-occupancy", "nowhere.csv", "--operator", "City"))
                .isEqualTo(1);
        assertThat(terminal.run("import-occupancy", file.toString(), "--operator", "City"))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("The file is empty.");
    }
}
