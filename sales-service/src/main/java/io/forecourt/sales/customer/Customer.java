package io.forecourt.sales.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who buys, or may buy. Never deleted: on request the person is erased, and what remains is a number that
 * the history of sales can refer to.
 */
@Entity
@Table(name = "customers")
public class Customer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private long revision;
    private @Nullable String firstName;
    private @Nullable String lastName;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String phoneAsGiven;
    private @Nullable String address;
    private @Nullable UUID accountId;
    private Instant registeredAt;
    private Instant changedAt;
    private @Nullable Instant erasureRequestedAt;
    private @Nullable Instant erasedAt;
    private @Nullable Long mergedInto;

    /** Made by the database of everything a search may match. */
    @Column(insertable = false, updatable = false)
    private @Nullable String searchText;

    @SuppressWarnings("NullAway.Init")
    protected Customer() {}

    public Customer(CustomerDetails details, Instant at) {
        this(details, null, at);
    }

    /** @param accountId of the account that they have signed up with */
    Customer(CustomerDetails details, @Nullable UUID accountId, Instant at) {
        this.revision = 1;
        this.accountId = accountId;
        this.registeredAt = at;
        this.changedAt = at;
        take(details);
    }

    /**
     * Replaces everything that is known of the customer.
     *
     * @return whether that is anything new; otherwise nothing changes, the revision neither
     */
    boolean describe(CustomerDetails details, Instant at) {
        requireNotErased();
        if (isDescribedBy(details)) {
            return false;
        }
        take(details);
        countChange(at);
        return true;
    }

    /** The person signs in with that account from now on. */
    void signInWith(UUID account, Instant at) {
        requireNotErased();
        if (accountId != null) {
            throw new IllegalStateException("Customer " + id + " has an account");
        }
        accountId = account;
        countChange(at);
    }

    /** The person wants to be forgotten; a second time changes nothing. */
    void requestErasure(Instant at) {
        requireNotErased();
        if (erasureRequestedAt == null) {
            erasureRequestedAt = at;
        }
    }

    /**
     * Turns out to be another one, and leaves everything to them. There is no way back.
     *
     * @return what was known of this one
     */
    Estate mergeInto(long heir, Instant at) {
        Estate left = estate();
        erase(at);
        mergedInto = heir;
        return left;
    }

    /** Takes over what this one lacks, the account above all, which there is one of at most. */
    void inherit(Estate left, Instant at) {
        requireNotErased();
        Estate both = left.complete(estate());
        email = both.email();
        phone = both.phone();
        phoneAsGiven = both.phoneAsGiven();
        address = both.address();
        accountId = both.accountId();
        countChange(at);
    }

    private Estate estate() {
        return new Estate(email, phone, phoneAsGiven, address, accountId);
    }

    /** Forgets the person. There is no way back. */
    void erase(Instant at) {
        requireNotErased();
        firstName = null;
        lastName = null;
        email = null;
        phone = null;
        phoneAsGiven = null;
        address = null;
        accountId = null;
        erasedAt = at;
        countChange(at);
    }

    private void requireNotErased() {
        if (isErased()) {
            throw new IllegalStateException("Customer " + id + " is erased");
        }
    }

    private boolean isDescribedBy(CustomerDetails details) {
        return Objects.equals(firstName, details.firstName())
                && Objects.equals(lastName, details.lastName())
                && Objects.equals(email, details.email())
                && Objects.equals(phone, details.e164())
                && Objects.equals(phoneAsGiven, details.phoneAsGiven())
                && Objects.equals(address, details.address());
    }

    private void take(CustomerDetails details) {
        firstName = details.firstName();
        lastName = details.lastName();
        email = details.email();
        phone = details.e164();
        phoneAsGiven = details.phoneAsGiven();
        address = details.address();
    }

    private void countChange(Instant at) {
        revision++;
        changedAt = at;
    }

    /**
     * This one, who is there to be read and changed.
     *
     * @throws CustomerMerged when they are another one now
     * @throws CustomerNotFound when they are forgotten
     */
    Customer present() {
        if (mergedInto != null) {
            throw new CustomerMerged(id, mergedInto);
        }
        if (isErased()) {
            throw new CustomerNotFound(id);
        }
        return this;
    }

    /** Forgotten, or merged into another. */
    public boolean isErased() {
        return erasedAt != null;
    }

    /** Who this one turned out to be; always one who was not merged further. */
    public @Nullable Long mergedInto() {
        return mergedInto;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Counts the changes that other services must know of, from 1. */
    public long revision() {
        return revision;
    }

    public @Nullable String firstName() {
        return firstName;
    }

    public @Nullable String lastName() {
        return lastName;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable String phone() {
        return phone;
    }

    public @Nullable String phoneAsGiven() {
        return phoneAsGiven;
    }

    public @Nullable String address() {
        return address;
    }

    /** The account of the person who signs in as this customer, where there is one. */
    public @Nullable UUID accountId() {
        return accountId;
    }

    /** Since when they are to be forgotten, as soon as nothing with them is open any more. */
    public @Nullable Instant erasureRequestedAt() {
        return erasureRequestedAt;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
