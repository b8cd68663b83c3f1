package io.forecourt.parking.tariff;

import io.forecourt.parking.place.UnknownReference;
import io.forecourt.parking.place.Violation;
import io.forecourt.security.audit.Audit;
import java.util.Currency;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the operators' tariffs. */
@Service
@Transactional
public class TariffRegister {

    private static final String OBJECT = "tariff";

    private final Tariffs tariffs;
    private final TariffVersions versions;
    private final PricedSites sites;
    private final Audit audit;

    TariffRegister(Tariffs tariffs, TariffVersions versions, PricedSites sites, Audit audit) {
        this.tariffs = tariffs;
        this.versions = versions;
        this.sites = sites;
        this.audit = audit;
    }

    /**
     * Lists them.
     *
     * @param words what their names have somewhere, in capitals or not; empty for any
     * @param operatorId null for those of all operators
     */
    @Transactional(readOnly = true)
    public Page<OperatorTariff> list(String words, @Nullable Long operatorId, Pageable page) {
        return operatorId == null
                ? tariffs.findByNameContainingIgnoreCase(words, page)
                : tariffs.findByOperatorIdAndNameContainingIgnoreCase(operatorId, words, page);
    }

    @Transactional(readOnly = true)
    public OperatorTariff get(long id) {
        return tariffs.findById(id).orElseThrow(() -> new TariffNotFound(id));
    }

    /**
     * Adds a tariff, without any version.
     *
     * @throws UnknownReference when there is no such operator
     * @throws TariffNameTaken when another of the operator has that name
     */
    public OperatorTariff add(long operatorId, String name, Currency currency) {
        var added = store(new OperatorTariff(operatorId, name, currency));
        audit.record("tariff.added", OBJECT, added.id(), Map.of("operatorId", operatorId));
        return added;
    }

    /**
     * Renames one.
     *
     * @param versionCheck throws when it is not the version found that is to be renamed
     * @throws TariffNameTaken when another of the operator has that name
     */
    public OperatorTariff rename(long id, String name, LongConsumer versionCheck) {
        var tariff = get(id);
        var before = tariff.version();
        versionCheck.accept(before);
        tariff.rename(name);
        var stored = store(tariff);
        if (stored.version() != before) {
            audit.record("tariff.renamed", OBJECT, id);
        }
        return stored;
    }

    /**
     * Removes one with its drafts.
     *
     * @throws TariffInUse when sites take it, or a version of it is published
     */
    public void remove(long id) {
        hold(id);
        if (versions.existsByTariffIdAndState(id, TariffVersion.State.PUBLISHED)) {
            throw new TariffInUse(id);
        }
        sites.removeFromThoseGone(id);
        try {
            tariffs.deleteNow(id);
        } catch (DataIntegrityViolationException taken) {
            throw Violation.of(taken, Map.of("site_tariffs_tariff_fkey", () -> new TariffInUse(id)));
        }
        audit.record("tariff.removed", OBJECT, id);
    }

    /** Locks it for the rest of the transaction: nobody else numbers, publishes or removes versions of it meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    OperatorTariff hold(long id) {
        return tariffs.findForUpdate(id).orElseThrow(() -> new TariffNotFound(id));
    }

    private OperatorTariff store(OperatorTariff tariff) {
        try {
            return tariffs.saveAndFlush(tariff);
        } catch (DataIntegrityViolationException refused) {
            throw Violation.of(
                    refused,
                    Map.of(
                            TariffNameTaken.CONSTRAINT,
                            () -> new TariffNameTaken(tariff.name()),
                            "tariffs_operator_id_fkey",
                            () -> UnknownReference.operator(tariff.operatorId())));
        }
    }
}
