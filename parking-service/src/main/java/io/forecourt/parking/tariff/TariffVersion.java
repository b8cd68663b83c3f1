package io.forecourt.parking.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** What a tariff says from some instant on: a draft, until it is published for good. */
@Entity
@Table(name = "tariff_versions")
public class TariffVersion {

    /** How far it has come. */
    public enum State {
        DRAFT,
        PUBLISHED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private long tariffId;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String document;

    private @Nullable Instant startsAt;

    private @Nullable Instant publishedAt;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TariffVersion() {}

    TariffVersion(long tariffId, int number, TariffDocument document, Instant createdAt) {
        this.tariffId = tariffId;
        this.number = number;
        this.document = Documents.write(document);
        this.createdAt = createdAt;
    }

    /** @throws TariffVersionPublished when it is no draft any more */
    void redraft(TariffDocument newDocument) {
        requireDraft();
        if (!newDocument.equals(document())) {
            document = Documents.write(newDocument);
        }
    }

    /**
     * Makes it final.
     *
     * @param from when it comes into force
     * @throws TariffVersionPublished when it is no draft any more
     * @throws TariffNotSound when something is wrong with it
     */
    void publish(Instant from, Instant now) {
        requireDraft();
        requireSound();
        state = State.PUBLISHED;
        startsAt = from;
        publishedAt = now;
    }

    /** @throws TariffVersionPublished when it is no draft any more */
    void requireDraft() {
        if (state != State.DRAFT) {
            throw new TariffVersionPublished(tariffId, number);
        }
    }

    /** @throws TariffNotSound with everything that is wrong with it */
    void requireSound() {
        var findings = EngineTariff.findings(document());
        if (!findings.isEmpty()) {
            throw new TariffNotSound(findings);
        }
    }

    /** The number it was stored under, by which quotes name it; there is none before. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("A version has no id before it is stored");
        }
        return id;
    }

    /** Of its tariff; the first is 1. */
    public int number() {
        return number;
    }

    public State state() {
        return state;
    }

    public TariffDocument document() {
        return Documents.read(document);
    }

    /** When it comes, or came, into force; drafts never do. */
    public @Nullable Instant startsAt() {
        return startsAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
