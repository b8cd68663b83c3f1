package io.forecourt.inventory.automobile;

import static io.forecourt.inventory.automobile.AutomobileStatus.AVAILABLE;
import static io.forecourt.inventory.automobile.AutomobileStatus.DELIVERED;
import static io.forecourt.inventory.automobile.AutomobileStatus.IN_PREPARATION;
import static io.forecourt.inventory.automobile.AutomobileStatus.IN_STOCK;
import static io.forecourt.inventory.automobile.AutomobileStatus.ON_ORDER;
import static io.forecourt.inventory.automobile.AutomobileStatus.RESERVED;
import static io.forecourt.inventory.automobile.AutomobileStatus.SOLD;

import io.forecourt.inventory.automobile.AutomobileChange.Kind;
import io.forecourt.inventory.model.VehicleModel;
import io.forecourt.inventory.vin.Vin;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.CheckReturnValue;

/**
 * An automobile of ours. It is never deleted: one that is delisted, or delivered to its buyer, can be registered again
 * and keeps its history.
 *
 * <p>Every method that changes it returns the change, for {@link AutomobileChanges} to announce; the build refuses to
 * let one fall.
 */
@Entity
@Table(name = "automobiles")
@CheckReturnValue
public class Automobile extends VehicleRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private VehicleModel model;

    @Enumerated(EnumType.STRING)
    private AutomobileStatus status;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Embedded
    private Particulars particulars;

    @Embedded
    @AttributeOverride(name = "minorUnits", column = @Column(name = "purchase_cost_minor_units"))
    @AttributeOverride(name = "currency", column = @Column(name = "purchase_cost_currency"))
    private @Nullable Money purchaseCost;

    @Embedded
    private SaleHold hold = new SaleHold();

    private @Nullable Instant delistedAt;
    private String words;

    @SuppressWarnings("NullAway.Init")
    protected Automobile() {}

    static AutomobileChange register(Vin vin, Registration registration, VehicleModel model, Instant at) {
        return new Automobile().take(vin, registration, model, Kind.REGISTERED, at);
    }

    /** Takes a car back into stock that is delisted, or that its buyer has driven away. */
    AutomobileChange buyBack(Registration registration, VehicleModel newModel, Instant at) {
        if (isInStock()) {
            throw new VinAlreadyRegistered(vin());
        }
        hold.settle();
        delistedAt = null;
        return take(vin(), registration, newModel, Kind.BOUGHT_BACK, at);
    }

    private AutomobileChange take(Vin vin, Registration registration, VehicleModel newModel, Kind kind, Instant at) {
        identify(vin, registration.vin());
        model = newModel;
        status = registration.status();
        purpose = registration.purpose();
        particulars = registration.particulars();
        purchaseCost = registration.purchaseCost();
        return changed(kind, List.of(), registration.vin().overrideReason(), at);
    }

    /** The ordered car has come. */
    AutomobileChange receive(Instant at) {
        return move(ON_ORDER, IN_STOCK, Kind.RECEIVED, at);
    }

    AutomobileChange startPreparation(Instant at) {
        return move(IN_STOCK, IN_PREPARATION, Kind.PREPARATION_STARTED, at);
    }

    /** Puts it up for sale. */
    AutomobileChange offer(Instant at) {
        require(status == IN_PREPARATION, "only a car IN_PREPARATION can be offered.");
        require(purpose == Purpose.SALE, "a car of the rental fleet is not for sale.");
        require(particulars.price() != null, "it needs a price before it can be offered.");
        return move(IN_PREPARATION, AVAILABLE, Kind.OFFERED, at);
    }

    /** @return empty if nothing differs */
    Optional<AutomobileChange> edit(AutomobileEdit edit, Instant at) {
        List<FieldChange> changes = edit.changesOf(this);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        boolean losesPrice = particulars.price() != null && edit.particulars().price() == null;
        require(!(status == AVAILABLE && losesPrice), "it keeps a price while it is for sale.");
        require(purpose == edit.purpose() || hold.isFree(), "its purpose cannot change while a sale holds it.");
        model = edit.model();
        purpose = edit.purpose();
        particulars = edit.particulars();
        purchaseCost = edit.purchaseCost();
        return Optional.of(changed(Kind.EDITED, changes, null, at));
    }

    /** Its model or manufacturer has another name now. */
    AutomobileChange followRename(Instant at) {
        return changed(Kind.RENAMED, List.of(), null, at);
    }

    AutomobileChange delist(@Nullable String reason, Instant at) {
        require(status != RESERVED && status != SOLD, "cancel its sale before you delist it.");
        delistedAt = at;
        return changed(Kind.DELISTED, List.of(), reason, at);
    }

    /** @return empty if that sale has come as far, or further, already */
    Optional<AutomobileChange> reserve(long sale, Instant at) {
        return advance(sale, RESERVED, Kind.RESERVED, at);
    }

    /** @return empty if that sale has come as far, or further, already */
    Optional<AutomobileChange> recordSale(long sale, Instant at) {
        return advance(sale, SOLD, Kind.SOLD, at);
    }

    /** @return empty if that sale has come as far already */
    Optional<AutomobileChange> deliver(long sale, Instant at) {
        return advance(sale, DELIVERED, Kind.DELIVERED, at);
    }

    private Optional<AutomobileChange> advance(long sale, AutomobileStatus next, Kind kind, Instant at) {
        boolean held = hold.isBy(sale);
        if (held && status.compareTo(next) >= 0) {
            return Optional.empty();
        }
        require(held || hold.isFree(), "another sale holds it.");
        require(delistedAt == null, "it is no longer in our stock.");
        require(held || (status == AVAILABLE && purpose == Purpose.SALE), "it is not for sale.");
        hold.take(sale);
        status = next;
        return Optional.of(changed(kind, List.of(), null, at).by(sale));
    }

    /**
     * That sale is void. A car that it held is for sale again, and listed, for it is ours.
     *
     * @return empty if the sale has nothing to do with it
     */
    Optional<AutomobileChange> release(long sale, Kind kind, @Nullable String reason, Instant at) {
        if (hold.isBy(sale)) {
            hold.end();
            delistedAt = null;
            status = AVAILABLE;
        } else if (!hold.forget(sale)) {
            return Optional.empty();
        }
        return Optional.of(changed(kind, List.of(), reason, at).by(sale));
    }

    private AutomobileChange move(AutomobileStatus from, AutomobileStatus to, Kind kind, Instant at) {
        require(status == from, "only a car " + from + " can become " + to + ".");
        status = to;
        return changed(kind, List.of(), null, at);
    }

    private AutomobileChange changed(Kind kind, List<FieldChange> fields, @Nullable String reason, Instant at) {
        revise(at);
        words = SearchWords.of(this);
        return new AutomobileChange(this, kind, fields, null, reason, at);
    }

    private void require(boolean possible, String why) {
        if (!possible) {
            throw new IllegalMove(vin(), status, why);
        }
    }

    /** False once it is delisted, or its buyer has driven it away. */
    public boolean isInStock() {
        return delistedAt == null && status != DELIVERED;
    }

    /** What customers can buy. */
    public boolean isForSale() {
        return delistedAt == null && status == AVAILABLE && purpose == Purpose.SALE;
    }

    /** The sale that holds it, from the reservation until the sale is void, or the car is bought back. */
    public @Nullable Long saleId() {
        return hold.sale();
    }

    /** True from the reservation until the sale is void, or the car is bought back. */
    public boolean isHeldBySale() {
        return !hold.isFree();
    }

    /** True once we have sold this VIN, now or before we bought it back, unless that sale became void. */
    public boolean isSoldByUs() {
        return status.isSold() || hold.hasEarlierSales();
    }

    public boolean isDelisted() {
        return delistedAt != null;
    }

    public VehicleModel model() {
        return model;
    }

    public AutomobileStatus status() {
        return status;
    }

    public Purpose purpose() {
        return purpose;
    }

    public Particulars particulars() {
        return particulars;
    }

    /** What we paid for it: for staff only. */
    public @Nullable Money purchaseCost() {
        return purchaseCost;
    }
}
