package io.forecourt.inventory.feed;

import io.forecourt.inventory.automobile.DistanceUnit;
import io.forecourt.inventory.feed.text.FeedFormat;
import io.forecourt.inventory.feed.text.Position;
import io.forecourt.security.Caller;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One file of automobiles on its way into the stock. */
@Entity
@Table(name = "automobile_imports")
public class AutomobileImport {

    /** What the audit calls it. */
    static final String OBJECT = "automobile-import";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.QUEUED;

    @Enumerated(EnumType.STRING)
    private FeedFormat format;

    private Currency currency;

    @Enumerated(EnumType.STRING)
    private DistanceUnit mileageUnit;

    @Embedded
    private Sender sender;

    private boolean vinOverrides;
    private String spoolFile;
    private long sizeBytes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> ignoredColumns;

    private long bytePosition;
    private int line;

    @Embedded
    private Tally tally = Tally.NONE;

    private @Nullable String failure;
    private Instant receivedAt;
    private @Nullable Instant startedAt;
    private Instant touchedAt;
    private @Nullable Instant finishedAt;

    AutomobileImport(ReceivedFeed feed, Instant at) {
        format = feed.format();
        currency = feed.defaults().currency();
        mileageUnit = feed.defaults().mileageUnit();
        sender = feed.sender();
        vinOverrides = feed.vinOverrides();
        spoolFile = feed.spoolFile();
        sizeBytes = feed.sizeBytes();
        ignoredColumns = List.copyOf(feed.ignoredColumns());
        receivedAt = at.truncatedTo(ChronoUnit.MICROS);
        touchedAt = receivedAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected AutomobileImport() {}

    /** Begins, or goes on where it stopped. */
    void start(Instant at) {
        requireUnfinished();
        status = ImportStatus.RUNNING;
        startedAt = startedAt == null ? at : startedAt;
        touchedAt = at;
    }

    /** Everything before that position is done. */
    void advance(Tally batch, Position to, Instant at) {
        requireUnfinished();
        tally = tally.plus(batch);
        bytePosition = to.bytes();
        line = to.lines();
        touchedAt = at;
    }

    void complete(Instant at) {
        finish(ImportStatus.COMPLETED, null, at);
    }

    void fail(String why, Instant at) {
        finish(ImportStatus.FAILED, why, at);
    }

    void interrupt(String why, Instant at) {
        finish(ImportStatus.INTERRUPTED, why, at);
    }

    private void finish(ImportStatus end, @Nullable String why, Instant at) {
        requireUnfinished();
        status = end;
        failure = why;
        touchedAt = at;
        finishedAt = at;
    }

    private void requireUnfinished() {
        if (finishedAt != null) {
            throw new IllegalStateException("Import " + id + " is " + status + ".");
        }
    }

    public long id() {
        return id;
    }

    public ImportStatus status() {
        return status;
    }

    public FeedFormat format() {
        return format;
    }

    public FeedDefaults defaults() {
        return new FeedDefaults(currency, mileageUnit);
    }

    /** Whoever sent the file, as which they were then: that is on whose behalf it is taken over, however long it takes. */
    Caller sender() {
        return sender.asCaller();
    }

    /** Whether a manager's word stands behind the reasons that its rows give for odd VINs. */
    boolean vinOverrides() {
        return vinOverrides;
    }

    String spoolFile() {
        return spoolFile;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public List<String> ignoredColumns() {
        return ignoredColumns;
    }

    public Position position() {
        return new Position(bytePosition, line);
    }

    public Tally tally() {
        return tally;
    }

    /** Why it stopped before the end. */
    public @Nullable String failure() {
        return failure;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    Instant touchedAt() {
        return touchedAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }
}
