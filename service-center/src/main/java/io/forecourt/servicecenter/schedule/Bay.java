package io.forecourt.servicecenter.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place to work on a car. One that is no longer active keeps its appointments and takes no new ones. */
@Entity
@Table(name = "bays")
public class Bay {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    private List<String> kinds;

    private boolean active;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Bay() {}

    Bay(String name, Collection<String> kinds, boolean active) {
        change(name, kinds, active);
    }

    final void change(String newName, Collection<String> newKinds, boolean nowActive) {
        name = newName.trim();
        kinds = newKinds.stream().distinct().sorted().toList();
        active = nowActive;
    }

    /** The number it was stored under; there is none before. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("A bay has no id before it is stored");
        }
        return id;
    }

    public String name() {
        return name;
    }

    /** What it is, as services ask for it, such as {@code LIFT}. */
    public List<String> kinds() {
        return kinds;
    }

    public boolean isActive() {
        return active;
    }

    public long version() {
        return version;
    }
}
