package io.forecourt.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTests {

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder, folder.resolve("home"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "upp",
                "up --carcat",
                "up --port-offset",
                "up --port-offset=many",
                "up --port-offset 70000",
                "up now",
                "down --hard",
                "import",
                "import cars.xlsx",
                "rebuild",
                "rebuild gateways automobiles",
                "rebuild sales-service",
                "dead-letters sales-service",
                "train --output"
            })
    void whatIsNotUnderstoodIsSaidSoWithTheWayToHelp(String line) {
        assertThat(terminal.run(line.split(" "))).isEqualTo(2);
        assertThat(terminal.err()).contains("./forecourt help");
        assertThat(terminal.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "rebuild sales-service automobiles", "dead-letters"})
    void saysThatForecourtDoesNotRun(String line) {
        assertThat(terminal.run(line.split(" "))).isEqualTo(1);
        assertThat(terminal.err()).contains("Forecourt is not running. Start it with ./forecourt up.");
    }

    @Test
    void stoppingWhatDoesNotRunIsNoFailure() {
        assertThat(terminal.run("down")).isZero();
        assertThat(terminal.out()).contains("Forecourt is not running.");
    }

    @Test
    void saysWhatToDoWhenTheServicesAreNotBuilt() {
        assertThat(terminal.run("train")).isEqualTo(1);
        assertThat(terminal.err()).contains("identity-service is not built").contains("./forecourt up builds it");
    }

    @Test
    void theDoctorLooksAtAnEmptyFolder() {
        terminal.run("doctor");
        assertThat(terminal.out())
                .contains("JDK 25")
                .contains("Not built yet: identity-service")
                .contains("No data yet")
                .contains("left nothing behind");
    }

    @Test
    void theDoctorFindsSecretsThatOthersCanRead() throws Exception {
        Path secrets = Files.createDirectories(folder.resolve("home")).resolve("secrets.properties");
        Files.writeString(secrets, "sales=secret");
        Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(terminal.run("doctor")).isEqualTo(1);
        assertThat(terminal.out())
                .contains("secrets.properties can be read by others")
                .contains("chmod 600");

        Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rw-------"));
        terminal.run("doctor");
        assertThat(terminal.out()).contains("Nobody but you can read the secrets");
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Terminal misplaced = new Terminal(folder, file.resolve("home"));
        assertThat(misplaced.run("up")).isEqualTo(1);
        assertThat(misplaced.err()).contains("cannot be written").contains("FORECOURT_HOME");
    }
}
