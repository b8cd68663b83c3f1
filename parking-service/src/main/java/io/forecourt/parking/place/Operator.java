package io.forecourt.parking.place;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Whoever runs sites: a city, a company, the dealership itself. */
@Entity
@Table(name = "operators")
public class Operator {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Operator() {}

    Operator(String name) {
        this.name = name.trim();
    }

    void rename(String newName) {
        name = newName.trim();
    }

    /** The number it was stored under; there is none before. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("An operator has no id before it is stored");
        }
        return id;
    }

    public String name() {
        return name;
    }

    public long version() {
        return version;
    }
}
