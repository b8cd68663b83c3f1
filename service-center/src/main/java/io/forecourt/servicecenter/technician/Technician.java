package io.forecourt.servicecenter.technician;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Someone who works on cars. Once deactivated they keep their appointments and take no new ones. */
@Entity
@Table(name = "technicians")
public class Technician {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private TechnicianDetails details;

    private boolean active = true;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Technician() {}

    Technician(TechnicianDetails details) {
        this.details = details;
    }

    void correct(TechnicianDetails corrected) {
        details = corrected;
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }

    /** The number it was stored under; there is none before. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("A technician has no id before it is stored");
        }
        return id;
    }

    public TechnicianDetails details() {
        return details;
    }

    public boolean isActive() {
        return active;
    }

    public long version() {
        return version;
    }
}
