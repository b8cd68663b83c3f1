package io.forecourt.parking.place;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A space for one vehicle. Spaces come and go many at a time: see {@link SpacesInBulk}. */
@Entity
@Table(name = "spaces")
@SQLRestriction("removed_at is null")
public class Space {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long siteId;

    @Embedded
    private SpaceDetails details;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Space() {}

    void describe(SpaceDetails newDetails) {
        details = newDetails;
    }

    /** The number it was stored under. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("A space has no id before it is stored");
        }
        return id;
    }

    public long siteId() {
        return siteId;
    }

    public SpaceDetails details() {
        return details;
    }

    public long version() {
        return version;
    }
}
