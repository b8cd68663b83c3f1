package io.forecourt.sales.salesperson;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

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
    private boolean active;

    @SuppressWarnings("NullAway.Init")
    protected Salesperson() {}

    /** @param employeeId unique; kept as given but for the blanks around it */
    public Salesperson(String employeeId, String firstName, String lastName) {
        this.active = true;
        describe(employeeId, firstName, lastName);
    }

    final void describe(String employeeId, String firstName, String lastName) {
        this.employeeId = employeeId.strip();
        this.firstName = firstName.strip();
        this.lastName = lastName.strip();
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

    public boolean isActive() {
        return active;
    }
}
