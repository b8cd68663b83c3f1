package io.forecourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script answers by itself, without a build. */
class ScriptTests {

    private static final Path ROOT =
            Path.of(System.getProperty("forecourt.root", "..")).toAbsolutePath();

    @TempDir
    Path folder;

    private record Answer(int exitCode, String output) {}

    @Test
    void helpsWithEveryCommandThatItNames() throws Exception {
        Answer overview = forecourt("help");
        assertThat(overview.exitCode()).isZero();
        List<String> named = Pattern.compile("^  \\./forecourt ([a-z-]+)", Pattern.MULTILINE)
                .matcher(overview.output())
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(named).contains("up", "down", "test", "bench", "import", "status", "doctor", "rebuild");
        for (String command : named) {
            assertThat(forecourt("help", command).output()).startsWith("./forecourt " + command);
            assertThat(forecourt(command, "--help").output()).startsWith("./forecourt " + command);
        }
    }

    @Test
    void everyHelpPageFitsOnATerminal() throws IOException {
        try (Stream<Path> pages = Files.list(ROOT.resolve("standalone/src/main/help"))) {
            assertThat(pages)
                    .allSatisfy(page -> assertThat(Files.readAllLines(page))
                            .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120)));
        }
    }

    @Test
    void aCommandThatDoesNotExistIsSaidSo() throws Exception {
        assertThat(forecourt("upp"))
                .isEqualTo(new Answer(2, "There is no command 'upp'. ./forecourt help lists them.\n"));
        assertThat(forecourt("help", "upp").exitCode()).isEqualTo(2);
    }

    @Test
    void saysWhichJdkIsMissing() throws Exception {
        String lookUp = Files.readString(ROOT.resolve(".mvn/jdk.sh"));
        Files.createDirectories(folder.resolve(".mvn"));
        Files.writeString(folder.resolve(".mvn/jdk.sh"), lookUp.replaceFirst("jdk_release=\\d+", "jdk_release=999"));
        Files.copy(ROOT.resolve("forecourt"), folder.resolve("forecourt"));
        Answer answer = run("sh", folder.resolve("forecourt").toString(), "up");
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.output())
                .contains("Forecourt needs a JDK 999 or newer and found none")
                .contains("set JAVA_HOME");
    }

    private static Answer forecourt(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", ROOT.resolve("forecourt").toString()));
        command.addAll(List.of(words));
        return run(command.toArray(String[]::new));
    }

    private static Answer run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), output);
    }
}
