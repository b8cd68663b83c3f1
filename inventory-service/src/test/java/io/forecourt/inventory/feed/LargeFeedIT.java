package io.forecourt.inventory.feed;

import static io.forecourt.inventory.feed.Feeds.IMPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.inventory.Vins;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class LargeFeedIT {

    private static final int ROWS = 100_000;
    private static final long MEGABYTE = 1L << 20;

    @LocalServerPort
    private int port;

    @Test
    void takesAHundredThousandRowsInBoundedMemoryAndShowsItsProgress(@TempDir Path folder) throws IOException {
        Client client = new Client(port).as(Tokens.admin());
        String location = client.with("Content-Type", "text/csv")
                .post(IMPORTS, BodyPublishers.ofFile(feed(folder)))
                .expect(202)
                .header("Location");

        Set<Integer> progress = new HashSet<>();
        long[] mostMemory = {0};
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    JsonNode report = client.get(location).body();
                    progress.add(report.get("rows").asInt());
                    mostMemory[0] = Math.max(mostMemory[0], usedAfterCollection());
                    return report.has("finishedAt");
                });

        JsonNode report = client.get(location).body();
        assertThat(report.get("accepted").asInt()).isEqualTo(ROWS);
        assertThat(report.get("rejected").asInt()).isZero();
        assertThat(progress).hasSizeGreaterThan(2);
        assertThat(mostMemory[0] / MEGABYTE)
                .as("megabytes of heap, with Kafka in the same process")
                .isLessThan(200);
    }

    private static long usedAfterCollection() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    private static Path feed(Path folder) throws IOException {
        Stream<String> lines = IntStream.rangeClosed(0, ROWS).mapToObj(LargeFeedIT::line);
        return Files.write(folder.resolve("large.csv"), (Iterable<String>) lines::iterator);
    }

    private static String line(int number) {
        return number == 0
                ? "vin,make,model,year,price,mileage,color"
                : "%s,ford,model %d,2014,%d,%d,blue"
                        .formatted(Vins.numbered(100_000 + number), number % 97, 5_000 + number, number);
    }
}
