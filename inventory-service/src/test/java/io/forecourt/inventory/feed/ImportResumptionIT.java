package io.forecourt.inventory.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.inventory.Vins;
import io.forecourt.inventory.automobile.DistanceUnit;
import io.forecourt.inventory.feed.text.FeedFormat;
import io.forecourt.inventory.feed.text.Position;
import io.forecourt.inventory.feed.text.Row;
import io.forecourt.inventory.feed.text.RowReader;
import io.forecourt.security.Caller;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Role;
import io.forecourt.testing.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Imports that a crash left behind. */
@IntegrationTest
class ImportResumptionIT {

    private static final FeedDefaults DEFAULTS = new FeedDefaults(Currency.getInstance("USD"), DistanceUnit.MI);
    private static final Sender SENDER = Sender.of(Caller.account("somebody", Set.of(Role.SALESPERSON), Set.of()));
    private static final int ROWS = 60;
    private static final int DONE = 25;

    @Autowired
    private AutomobileImports imports;

    @Autowired
    private ImportProgress progress;

    @Autowired
    private SpoolFolder spool;

    @Autowired
    private ImportRunner runner;

    @Autowired
    private CurrentCaller callers;

    @Autowired
    private Clock clock;

    @Test
    void goesOnExactlyWhereItWas() throws IOException {
        AutomobileImport left = leftAfterTheFirstRows(clock.instant());

        runner.start();

        AutomobileImport done = awaitFinished(left.id());
        assertThat(done.status()).isEqualTo(ImportStatus.COMPLETED);
        assertThat(done.tally().accepted()).isEqualTo(ROWS);
        assertThat(done.tally().rejected()).isEqualTo(1);
        assertThat(spool.has(left.spoolFile())).isFalse();
    }

    @Test
    void leavesAnImportToWhoeverHoldsItsFile() throws IOException {
        AutomobileImport left = leftAfterTheFirstRows(clock.instant());

        try (FileChannel _ = spool.hold(left.spoolFile()).orElseThrow()) {
            runner.start();
            AutomobileImport other = leftAfterTheFirstRows(clock.instant());
            runner.enqueue(other.id());
            awaitFinished(other.id());

            assertThat(imports.findById(left.id()).orElseThrow().finishedAt()).isNull();
        }
        runner.enqueue(left.id());
        assertThat(awaitFinished(left.id()).tally().accepted()).isEqualTo(ROWS);
    }

    @Test
    void isInterruptedWhenItsFileIsGoneForLong() throws IOException {
        AutomobileImport left = leftAfterTheFirstRows(clock.instant().minus(Duration.ofHours(1)));
        Files.delete(spool.path(left.spoolFile()));

        runner.start();

        AutomobileImport interrupted = imports.findById(left.id()).orElseThrow();
        assertThat(interrupted.status()).isEqualTo(ImportStatus.INTERRUPTED);
        assertThat(interrupted.failure()).contains("import it again");
    }

    @Test
    void waitsForItsOwnInstanceWhenItsFileIsElsewhere() throws IOException {
        AutomobileImport left = leftAfterTheFirstRows(clock.instant());
        Files.delete(spool.path(left.spoolFile()));

        runner.start();

        assertThat(imports.findById(left.id()).orElseThrow().status()).isEqualTo(ImportStatus.QUEUED);
    }

    /** As a crash leaves it: some batches are committed, and nobody works on it. */
    private AutomobileImport leftAfterTheFirstRows(Instant at) throws IOException {
        String first = row(Vins.next(), 1);
        String feed = "vin,make,model,price\n" + first
                + IntStream.range(1, ROWS).mapToObj(_ -> row(Vins.next(), 1)).collect(Collectors.joining())
                + first.replace(",1\n", ",2\n");
        String file = spool.keep(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)));
        AutomobileImport left = imports.save(new AutomobileImport(
                new ReceivedFeed(FeedFormat.CSV, SENDER, DEFAULTS, false, file, feed.length(), List.of()), at));
        if (at.isAfter(clock.instant().minusSeconds(60))) {
            takeTheFirstRows(left, file);
        }
        return left;
    }

    private void takeTheFirstRows(AutomobileImport left, String file) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (RowReader reader = RowReader.open(spool.path(file), FeedFormat.CSV, Position.START)) {
            for (Row row = reader.next(); row != null && rows.size() < DONE; row = reader.next()) {
                rows.add(row);
            }
        }
        Position end = rows.getLast().end();
        assertThat(callers.<Boolean>as(left.sender(), () -> progress.take(left.id(), rows, end)))
                .isTrue();
    }

    private static String row(String vin, int price) {
        return "%s,ford,f-150,%d\n".formatted(vin, price);
    }

    private AutomobileImport awaitFinished(long id) {
        return await().until(() -> imports.findById(id).orElseThrow(), found -> found.finishedAt() != null);
    }
}
