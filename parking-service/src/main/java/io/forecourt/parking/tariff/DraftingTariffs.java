package io.forecourt.parking.tariff;

import io.forecourt.parking.place.Violation;
import io.forecourt.security.audit.Audit;
import io.forecourt.web.problem.InvalidRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts the versions of tariffs, and publishes them. */
@Service
@Transactional
public class DraftingTariffs {

    private static final String OBJECT = "tariff";

    private final TariffRegister register;
    private final TariffVersions versions;
    private final Audit audit;
    private final Clock clock;

    DraftingTariffs(TariffRegister register, TariffVersions versions, Audit audit, Clock clock) {
        this.register = register;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<TariffVersion> list(long tariffId, Pageable page) {
        register.get(tariffId);
        return versions.findByTariffId(tariffId, page);
    }

    /** @throws TariffVersionNotFound when the tariff has none of that number */
    @Transactional(readOnly = true)
    public TariffVersion get(long tariffId, int number) {
        register.get(tariffId);
        return versions.findByTariffIdAndNumber(tariffId, number)
                .orElseThrow(() -> new TariffVersionNotFound(tariffId, number));
    }

    /**
     * Begins a new version.
     *
     * @param document null for a copy of the newest
     * @throws NothingToCopy when there is none
     */
    public TariffVersion draft(long tariffId, @Nullable TariffDocument document) {
        register.hold(tariffId);
        var newest = versions.findFirstByTariffIdOrderByNumberDesc(tariffId);
        var said = document != null
                ? document
                : newest.map(TariffVersion::document).orElseThrow(() -> new NothingToCopy(tariffId));
        int number = newest.map(TariffVersion::number).orElse(0) + 1;
        var draft = versions.saveAndFlush(new TariffVersion(tariffId, number, said, now()));
        record("tariff.version-drafted", tariffId, number);
        return draft;
    }

    /**
     * Says a draft anew.
     *
     * @param versionCheck throws when it is not the draft found that is to be changed
     * @throws TariffVersionPublished when it is no draft any more
     */
    public TariffVersion redraft(long tariffId, int number, TariffDocument document, LongConsumer versionCheck) {
        var draft = get(tariffId, number);
        var before = draft.version();
        draft.requireDraft();
        versionCheck.accept(before);
        draft.redraft(document);
        var stored = versions.saveAndFlush(draft);
        if (stored.version() != before) {
            record("tariff.version-redrafted", tariffId, number);
        }
        return stored;
    }

    /** @throws TariffVersionPublished when it is no draft any more */
    public void discard(long tariffId, int number) {
        register.hold(tariffId);
        var draft = get(tariffId, number);
        draft.requireDraft();
        versions.delete(draft);
        versions.flush();
        record("tariff.version-discarded", tariffId, number);
    }

    /**
     * Publishes a draft for good.
     *
     * @param startsAt when it comes into force, from now on; null for now
     * @param versionCheck throws when it is not the draft found that is to be published
     * @throws TariffVersionPublished when it is no draft any more
     * @throws TariffNotSound when something is wrong with it
     * @throws TariffStartTaken when another version starts then
     */
    public TariffVersion publish(long tariffId, int number, @Nullable Instant startsAt, LongConsumer versionCheck) {
        register.hold(tariffId);
        var draft = get(tariffId, number);
        draft.requireDraft();
        versionCheck.accept(draft.version());
        var now = now();
        var from = startsAt == null ? now : startsAt.truncatedTo(ChronoUnit.MICROS);
        if (from.isBefore(now)) {
            throw new InvalidRequest("/startsAt", "must not be in the past; leave it out to begin now");
        }
        draft.publish(from, now);
        try {
            var published = versions.saveAndFlush(draft);
            record("tariff.version-published", tariffId, number);
            return published;
        } catch (DataIntegrityViolationException refused) {
            throw Violation.of(refused, Map.of(TariffStartTaken.CONSTRAINT, () -> new TariffStartTaken(from)));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void record(String action, long tariffId, int number) {
        audit.record(action, OBJECT, tariffId, Map.of("number", number));
    }
}
