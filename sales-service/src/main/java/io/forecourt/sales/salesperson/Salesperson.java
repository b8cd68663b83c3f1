package io.forecourt.sales.salesperson;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who sells for us. Once they have sold, they stay for the history and can only be deactivated. */
@Entity
@Table(name = "salespeople")
public class Salesperson {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private String employeeId;
    private String firstName;
    private String lastName;
    private @Nullable UUID accountId;
    private boolean active;

    @SuppressWarnings("NullAway.Init")
    protected Salesperson() {}

    Salesperson(SalespersonDetails details) {
        this.active = true;
        describe(details);
    }

    final void describe(SalespersonDetails details) {
        this.employeeId = details.employeeId();
        this.firstName = details.firstName();
        this.lastName = details.lastName();
        this.accountId = details.accountId();
    }

    /** Makes no new sales from now on. */
    void deactivate() {
        active = false;
    }

    void activate() {
        active = true;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String employeeId() {
        return employeeId;
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    /** The account that they sign in with, where they have one. */
    public @Nullable UUID accountId() {
        return accountId;
    }

    public boolean isActive() {
        return active;
    }
}
