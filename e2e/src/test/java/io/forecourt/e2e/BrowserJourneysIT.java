package io.forecourt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The web app's own journeys, at a desk and on a phone, in Chromium and through the gateway of the system under test.
 */
class BrowserJourneysIT {

    private static final Path WEB = SystemUnderTest.projectRoot().resolve("web");
    private static final Path REPORT = WEB.resolve("target/journeys-report.xml");
    private static final Path OUTPUT = SystemUnderTest.projectRoot().resolve("e2e/target/journeys.log");

    /** A real feed, where there is one; it is not part of the project. Without it, the journeys make one up. */
    private static final Path FEED =
            SystemUnderTest.projectRoot().resolve("../shared/data/cars.csv").normalize();

    private static final Duration LIMIT = Duration.ofMinutes(30);

    @Test
    void everyJourneyComesToItsEndWithACleanConsole() throws Exception {
        assumeThat(System.getProperty("forecourt.browser"))
                .as("SKIPPED, because forecourt.browser=skip")
                .isNotEqualTo("skip");

        Files.deleteIfExists(REPORT);
        int exitCode = travel(SystemUnderTest.shared());

        assertThat(REPORT).as("what %s tells of", OUTPUT).exists();
        List<Element> journeys = elements(
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(REPORT.toFile())
                        .getDocumentElement(),
                "testcase");
        assertThat(journeys).isNotEmpty();
        assertThat(journeys)
                .as("journeys that failed; all that was said is in %s", OUTPUT)
                .filteredOn(journey -> !elements(journey, "failure").isEmpty())
                .extracting(BrowserJourneysIT::told)
                .isEmpty();
        assertThat(exitCode).as("exit code; see %s", OUTPUT).isZero();
    }

    private static int travel(SystemUnderTest system) throws IOException, InterruptedException {
        ProcessBuilder npm = new ProcessBuilder("npm", "run", "--silent", "journeys")
                .directory(WEB.toFile())
                .redirectErrorStream(true)
                .redirectOutput(OUTPUT.toFile());
        npm.environment().put("BASE_URL", system.processes().publicUrl().toString());
        npm.environment().put("MAIL_URL", system.processes().mailUrl().toString());
        npm.environment()
                .put(
                        "FORECOURT_DEMO_PASSWORD",
                        system.processes().home().demoAccounts().password());
        if (Files.exists(FEED)) {
            npm.environment().putIfAbsent("FORECOURT_FEED", FEED.toString());
        }
        Process process = npm.start();
        try {
            assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS))
                    .as("over after %s; see %s", LIMIT, OUTPUT)
                    .isTrue();
            return process.exitValue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** Where only the build's output is kept, it is all that is known of a failure. */
    private static String told(Element journey) {
        return elements(journey, "failure").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining("\n", journey.getAttribute("name") + "\n", ""));
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
