package io.forecourt.inventory.automobile;

import io.forecourt.inventory.vin.Vin;
import io.forecourt.inventory.vin.VinClaim;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Which vehicle it is, and how often our record of it has changed: others who keep copies tell old from new by that. */
@MappedSuperclass
abstract class VehicleRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "automobiles_seq")
    @SequenceGenerator(name = "automobiles_seq", sequenceName = "automobiles_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    private long revision;
    private Instant changedAt = Instant.EPOCH;
    private Vin vin;

    @Enumerated(EnumType.STRING)
    private VinClaim.Rules vinRules;

    private @Nullable String vinOverrideReason;

    @SuppressWarnings("NullAway.Init")
    VehicleRecord() {}

    void identify(Vin accepted, VinClaim claim) {
        vin = accepted;
        vinRules = claim.rules();
        vinOverrideReason = claim.overrideReason();
    }

    void revise(Instant at) {
        revision++;
        changedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    public long id() {
        return id;
    }

    /** Of the row, for optimistic locking. */
    public long version() {
        return version;
    }

    /** The number of changes, from 1. */
    public long revision() {
        return revision;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Vin vin() {
        return vin;
    }

    /** What the VIN was held to when it was registered. */
    public VinClaim vinClaim() {
        return new VinClaim(vin.value(), vinRules, vinOverrideReason);
    }
}
