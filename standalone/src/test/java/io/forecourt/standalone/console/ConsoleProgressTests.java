package io.forecourt.standalone.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleProgressTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void givesEveryEndedTaskALine() {
        try (ConsoleProgress progress = new ConsoleProgress(console(false))) {
            progress.begin("Kafka");
            progress.begin("gateway");
            progress.done("Kafka", "port 19092");
            progress.failed("gateway", "died 5 times in a row");
        }
        assertThat(text().lines())
                .satisfiesExactly(
                        line -> assertThat(line).matches(" +Kafka +done +\\d+\\.\\d s +port 19092"),
                        line -> assertThat(line).matches(" +gateway +FAILED +\\d+\\.\\d s +died 5 times in a row"));
    }

    @Test
    void writesOverAPassingLineOnATerminal() {
        Console console = console(true);
        console.passing("waiting");
        console.line("done");
        assertThat(text()).isEqualTo("waiting\r       \rdone" + System.lineSeparator());
    }

    @Test
    void keepsPassingLinesToItselfWhenNobodyWatches() {
        console(false).passing("waiting");
        assertThat(text()).isEmpty();
    }

    private Console console(boolean terminal) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Console(stream, stream, terminal);
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
