package io.forecourt.sales.sale;

import io.forecourt.sales.money.Money;
import io.forecourt.sales.vehicle.Vin;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One automobile sold to one customer by one salesperson. Never deleted. While it is reserved or contracted it holds
 * the VIN by a commitment, and no other sale does.
 */
@Entity
@Table(name = "sales")
public class Sale {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private Vin vin;
    private long customerId;
    private long salespersonId;

    @Embedded
    @AttributeOverride(name = "minorUnits", column = @Column(name = "price_minor_units"))
    @AttributeOverride(name = "currency", column = @Column(name = "price_currency"))
    private Money price;

    private LocalDate soldOn;

    @Enumerated(EnumType.STRING)
    private SaleStatus status;

    private @Nullable Long commitmentId;
    private @Nullable Instant reservedUntil;
    private Instant createdAt;
    private @Nullable Instant contractedAt;
    private @Nullable Instant deliveredAt;

    @Embedded
    private @Nullable Closure closure;

    @SuppressWarnings("NullAway.Init")
    protected Sale() {}

    /** Begins a sale as a draft. */
    public Sale(Vin vin, SaleTerms terms, Instant at) {
        this.vin = vin;
        this.status = SaleStatus.DRAFT;
        this.createdAt = at;
        take(terms);
    }

    /** Changes the terms, as long as nothing is signed. */
    void revise(SaleTerms terms) {
        if (status != SaleStatus.DRAFT && status != SaleStatus.RESERVED) {
            throw new SaleMoveNotAllowed(this, "have its terms changed");
        }
        take(terms);
    }

    void reserve(long commitmentId, Instant until) {
        become(SaleStatus.RESERVED, "be reserved");
        this.commitmentId = commitmentId;
        this.reservedUntil = until;
    }

    void contract(long commitmentId, Instant at) {
        become(SaleStatus.CONTRACTED, "be contracted");
        this.commitmentId = commitmentId;
        this.contractedAt = at;
    }

    void deliver(Instant at) {
        become(SaleStatus.DELIVERED, "be delivered");
        this.deliveredAt = at;
    }

    void cancel(Closure closure) {
        become(SaleStatus.CANCELLED, "be cancelled");
        this.closure = closure;
    }

    /** Takes the automobile back after the contract. */
    void unwind(Closure closure) {
        become(SaleStatus.UNWOUND, "be unwound");
        this.closure = closure;
    }

    private void become(SaleStatus next, String spoken) {
        if (!status.mayBecome(next)) {
            throw new SaleMoveNotAllowed(this, spoken);
        }
        status = next;
    }

    private void take(SaleTerms terms) {
        customerId = terms.customerId();
        salespersonId = terms.salespersonId();
        price = terms.price();
        soldOn = terms.soldOn();
    }

    /** Reserved, and the reservation has run out. */
    boolean isOverdue(Instant now) {
        return status == SaleStatus.RESERVED && reservedUntil != null && !reservedUntil.isAfter(now);
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

    public SaleTerms terms() {
        return new SaleTerms(customerId, salespersonId, price, soldOn);
    }

    public SaleStatus status() {
        return status;
    }

    public @Nullable Long commitmentId() {
        return commitmentId;
    }

    public @Nullable Instant reservedUntil() {
        return reservedUntil;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant contractedAt() {
        return contractedAt;
    }

    public @Nullable Instant deliveredAt() {
        return deliveredAt;
    }

    /** How it ended, where it was cancelled or unwound. */
    public @Nullable Closure closure() {
        return closure;
    }
}
