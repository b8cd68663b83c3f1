package io.forecourt.identity.account;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What stays of an account whatever becomes of its person: which one it is, and how often it has changed. */
@MappedSuperclass
abstract class AccountRecord {

    @Id
    private UUID id;

    @Version
    private long version;

    private long revision;
    private Instant registeredAt;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    AccountRecord() {}

    void identify(UUID newId, Instant at) {
        id = newId;
        registeredAt = at;
    }

    void revise(Instant at) {
        revision++;
        changedAt = at;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Counts the changes that other services must know of, from 1. */
    public long revision() {
        return revision;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
