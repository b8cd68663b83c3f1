package io.forecourt.parking.place;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A car park, or a zone of streets. A removed one is not found any more, but stays of the past still name it. */
@Entity
@Table(name = "sites")
@SQLRestriction("removed_at is null")
public class Site {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long operatorId;

    @Embedded
    private SiteDetails details;

    private String words;

    /** What a list said of it last, to tell whether the next one says anything new. */
    private @Nullable String importedAs;

    private @Nullable Instant removedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Site() {}

    Site(long operatorId, SiteDetails details) {
        this.operatorId = operatorId;
        this.details = details;
        this.words = details.words();
    }

    static Site imported(long operatorId, SiteDetails stated) {
        Site site = new Site(operatorId, stated);
        site.importedAs = stated.asStated();
        return site;
    }

    /** Whether a list says anything else than the last one did. */
    boolean isNews(SiteDetails stated) {
        return !stated.asStated().equals(importedAs);
    }

    /** Takes over what a list says, and keeps what it leaves open. */
    void follow(SiteDetails stated) {
        describe(operatorId, details.updatedBy(stated));
        importedAs = stated.asStated();
    }

    /** A capacity that was not known may have been larger. */
    boolean wouldShrinkTo(int capacity) {
        Integer known = details.capacity();
        return known == null || capacity < known;
    }

    void describe(long newOperatorId, SiteDetails newDetails) {
        operatorId = newOperatorId;
        details = newDetails;
        words = newDetails.words();
    }

    void remove(Instant at) {
        if (removedAt == null) {
            removedAt = at;
        }
    }

    /** The number it was stored under; there is none before. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("A site has no id before it is stored");
        }
        return id;
    }

    public long operatorId() {
        return operatorId;
    }

    public SiteDetails details() {
        return details;
    }

    public long version() {
        return version;
    }
}
