package io.forecourt.parking.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What an operator takes for parking at some of its sites. What exactly, its {@link TariffVersion}s say. */
@Entity
@Table(name = "tariffs")
public class OperatorTariff {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private long operatorId;

    private String name;

    @Column(updatable = false)
    private Currency currency;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected OperatorTariff() {}

    OperatorTariff(long operatorId, String name, Currency currency) {
        this.operatorId = operatorId;
        this.name = name.trim();
        this.currency = currency;
    }

    void rename(String newName) {
        name = newName.trim();
    }

    /** The number it was stored under; there is none before. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("A tariff has no id before it is stored");
        }
        return id;
    }

    public long operatorId() {
        return operatorId;
    }

    public String name() {
        return name;
    }

    /** Of all amounts in all versions. */
    public Currency currency() {
        return currency;
    }

    public long version() {
        return version;
    }
}
