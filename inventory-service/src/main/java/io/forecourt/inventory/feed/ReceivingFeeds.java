package io.forecourt.inventory.feed;

import io.forecourt.inventory.automobile.DistanceUnit;
import io.forecourt.inventory.automobile.StockInsight;
import io.forecourt.inventory.feed.text.FeedFormat;
import io.forecourt.inventory.feed.text.FeedRefused;
import io.forecourt.inventory.feed.text.Position;
import io.forecourt.inventory.feed.text.RowReader;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.audit.Audit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files in, as they come, and puts them in line. Never holds one in memory. */
@Service
public class ReceivingFeeds {

    private final SpoolFolder spool;
    private final AutomobileImports imports;
    private final ImportRunner runner;
    private final FeedProperties properties;
    private final StockInsight insight;
    private final CurrentCaller callers;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReceivingFeeds(
            SpoolFolder spool,
            AutomobileImports imports,
            ImportRunner runner,
            FeedProperties properties,
            StockInsight insight,
            CurrentCaller callers,
            Audit audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.spool = spool;
        this.imports = imports;
        this.runner = runner;
        this.properties = properties;
        this.insight = insight;
        this.callers = callers;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * @param currency of prices where a row does not say it
     * @param mileageUnit of mileages where a row does not say it
     * @throws FeedRefused if the file cannot be a feed
     */
    public AutomobileImport receive(
            InputStream content, FeedFormat format, @Nullable Currency currency, @Nullable DistanceUnit mileageUnit)
            throws IOException {
        FeedDefaults defaults = new FeedDefaults(
                currency == null ? properties.currency() : currency,
                mileageUnit == null ? properties.mileageUnit() : mileageUnit);
        String name = spool.keep(content);
        AutomobileImport received;
        try {
            received = putInLine(inspect(name, format, defaults));
        } catch (IOException | RuntimeException refused) {
            spool.delete(name);
            throw refused;
        }
        runner.enqueue(received.id());
        return received;
    }

    private AutomobileImport putInLine(ReceivedFeed feed) {
        return transaction.execute(_ -> {
            AutomobileImport received = imports.save(new AutomobileImport(feed, clock.instant()));
            audit.record(
                    "automobile-import.received",
                    AutomobileImport.OBJECT,
                    received.id(),
                    Map.of("format", feed.format(), "sizeBytes", feed.sizeBytes()));
            return received;
        });
    }

    private ReceivedFeed inspect(String name, FeedFormat format, FeedDefaults defaults) throws IOException {
        Path file = spool.path(name);
        long size = Files.size(file);
        if (size == 0) {
            throw new FeedRefused("The file is empty.");
        }
        try (RowReader rows = RowReader.open(file, format, Position.START)) {
            return new ReceivedFeed(
                    format,
                    Sender.of(callers.current()),
                    defaults,
                    insight.mayOverrideVins(),
                    name,
                    size,
                    List.copyOf(rows.ignoredColumns()));
        }
    }
}
