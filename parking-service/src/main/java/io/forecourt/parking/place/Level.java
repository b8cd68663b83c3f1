package io.forecourt.parking.place;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A floor of a car park, or another part of a site that has a plan of its own. */
@Entity
@Table(name = "levels")
public class Level {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long siteId;

    private String name;

    private short storey;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Level() {}

    Level(long siteId, String name, int storey) {
        this.siteId = siteId;
        change(name, storey);
    }

    final void change(String newName, int newStorey) {
        name = newName.trim();
        storey = (short) newStorey;
    }

    /** The number it was stored under; there is none before. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("A level has no id before it is stored");
        }
        return id;
    }

    public long siteId() {
        return siteId;
    }

    public String name() {
        return name;
    }

    /** How many floors it is above the ground, below it negative. */
    public int storey() {
        return storey;
    }

    public long version() {
        return version;
    }
}
