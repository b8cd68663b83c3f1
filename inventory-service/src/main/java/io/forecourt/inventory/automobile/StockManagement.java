package io.forecourt.inventory.automobile;

import io.forecourt.inventory.model.VehicleModel;
import io.forecourt.inventory.model.VehicleModelCatalog;
import io.forecourt.inventory.vin.Vin;
import io.forecourt.security.audit.Audit;
import io.forecourt.web.problem.InvalidRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with the automobiles in stock. */
@Service
@Transactional
public class StockManagement {

    private final Automobiles automobiles;
    private final AutomobileChanges changes;
    private final VehicleModelCatalog models;
    private final StockInsight insight;
    private final Audit audit;
    private final Clock clock;

    StockManagement(
            Automobiles automobiles,
            AutomobileChanges changes,
            VehicleModelCatalog models,
            StockInsight insight,
            Audit audit,
            Clock clock) {
        this.automobiles = automobiles;
        this.changes = changes;
        this.models = models;
        this.insight = insight;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws AutomobileNotFound also if it is delisted, or not for the caller to see */
    @Transactional(readOnly = true)
    public Automobile get(String vin) {
        return Vin.of(vin)
                .flatMap(automobiles::findByVin)
                .filter(automobile -> !automobile.isDelisted() && insight.sees(automobile))
                .orElseThrow(() -> new AutomobileNotFound(vin));
    }

    /** Every automobile that is not delisted, in the order of their registration. */
    @Transactional(readOnly = true)
    public List<Automobile> all() {
        return automobiles.findAllListed();
    }

    /**
     * Takes a car into stock, for the first time or back again.
     *
     * @throws io.forecourt.inventory.vin.InvalidVin if the rules refuse its VIN
     * @throws VinAlreadyRegistered if it is in stock
     * @throws io.forecourt.security.Forbidden if the VIN needs a manager's word and the caller is none
     */
    public Automobile register(Registration registration, long modelId) {
        insight.requireAuthorityFor(registration.vin());
        Vin vin = registration.vin().accept();
        VehicleModel model = modelOf(modelId);
        Instant now = clock.instant();
        AutomobileChange change = automobiles
                .findByVin(vin)
                .map(known -> known.buyBack(registration, model, now))
                .orElseGet(() -> Automobile.register(vin, registration, model, now));
        try {
            return announce(change);
        } catch (DataIntegrityViolationException _) {
            throw new VinAlreadyRegistered(vin);
        }
    }

    /**
     * Describes a car anew.
     *
     * @param modelId its other model, or null
     * @param versionCheck called with the version found, may refuse it
     */
    public Automobile edit(
            String vin, @Nullable Long modelId, UnaryOperator<AutomobileEdit> edit, LongConsumer versionCheck) {
        Automobile automobile = get(vin);
        versionCheck.accept(automobile.version());
        AutomobileEdit current = AutomobileEdit.of(automobile);
        return automobile
                .edit(edit.apply(modelId == null ? current : current.ofModel(modelOf(modelId))), clock.instant())
                .map(this::announce)
                .orElse(automobile);
    }

    /**
     * What the car cost us.
     *
     * @return null if it is not known
     * @throws io.forecourt.security.Forbidden to all but those who buy and sell
     */
    @Transactional(readOnly = true)
    public @Nullable Money costOf(String vin) {
        insight.requireCosts();
        return get(vin).purchaseCost();
    }

    /** @param cost null if it is not known after all */
    public Automobile recordCost(String vin, @Nullable Money cost) {
        return edit(vin, null, current -> current.costing(cost), _ -> {});
    }

    public Automobile receive(String vin) {
        return change(vin, Automobile::receive);
    }

    public Automobile startPreparation(String vin) {
        return change(vin, Automobile::startPreparation);
    }

    public Automobile offer(String vin) {
        return change(vin, Automobile::offer);
    }

    /** Takes a car out of stock for good, or until it is registered again. */
    public Automobile delist(String vin, @Nullable String reason) {
        return change(vin, (automobile, at) -> automobile.delist(reason, at));
    }

    private Automobile change(String vin, BiFunction<Automobile, Instant, AutomobileChange> step) {
        return announce(step.apply(get(vin), clock.instant()));
    }

    private Automobile announce(AutomobileChange change) {
        Automobile changed = changes.announce(change);
        String verb = change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> fields = change.fields().stream().map(FieldChange::field).toList();
        audit.record(
                "automobile." + verb,
                "automobile",
                changed.vin().value(),
                fields.isEmpty() ? Map.of() : Map.of("fields", fields));
        return changed;
    }

    private VehicleModel modelOf(long modelId) {
        return models.find(modelId).orElseThrow(() -> new InvalidRequest("/modelId", "there is no model " + modelId));
    }
}
