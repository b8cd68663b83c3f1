package io.forecourt.sales.commitment;

import io.forecourt.sales.vehicle.Vin;
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
import org.jspecify.annotations.Nullable;

/**
 * What a VIN is committed to for a period. Two that are not released never overlap; the table's exclusion constraint
 * sees to it whatever the concurrency. Kept for ever: an early end cuts the period, and one that is called off before
 * it began is marked as released.
 */
@Entity
@Table(name = "commitments")
public class Commitment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private Vin vin;

    @Enumerated(EnumType.STRING)
    private CommitmentKind kind;

    @Embedded
    private Period period;

    private @Nullable String note;
    private @Nullable Instant releasedAt;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    Commitment(Vin vin, CommitmentKind kind, Period period, @Nullable String note, Instant createdAt) {
        this.vin = vin;
        this.kind = kind;
        this.period = period;
        this.note = note;
        this.createdAt = createdAt;
    }

    /** Frees the VIN from that instant on; does nothing to one that is over or released. */
    void release(Instant at) {
        if (!isInForceAfter(at)) {
            return;
        }
        if (at.isAfter(period.startsAt())) {
            period = period.cutAt(at);
        } else {
            releasedAt = at;
        }
    }

    /** @throws CommitmentNotChangeable when it is over, released, or follows a sale or rental */
    void move(Period to, Instant at) {
        if (!kind.isHold() || !isInForceAfter(at)) {
            throw new CommitmentNotChangeable(this);
        }
        period = to;
    }

    /** Whether it keeps the VIN at that instant or later. */
    public boolean isInForceAfter(Instant instant) {
        return releasedAt == null && !period.isOverAt(instant);
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Vin vin() {
        return vin;
    }

    public CommitmentKind kind() {
        return kind;
    }

    public Period period() {
        return period;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable Instant releasedAt() {
        return releasedAt;
    }
}
