package io.forecourt.inventory.manufacturer;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A make, known by a name that no other one has. */
@Entity
@Table(name = "manufacturers")
public class Manufacturer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private String name;
    private String nameKey;

    Manufacturer(CatalogName name) {
        this.name = name.value();
        this.nameKey = name.key();
    }

    @SuppressWarnings("NullAway.Init")
    protected Manufacturer() {}

    /** @return false if that was its name already */
    boolean rename(CatalogName newName) {
        if (name.equals(newName.value())) {
            return false;
        }
        name = newName.value();
        nameKey = newName.key();
        return true;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String nameKey() {
        return nameKey;
    }
}
