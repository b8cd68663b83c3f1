package io.forecourt.inventory.model;

import io.forecourt.inventory.manufacturer.CatalogName;
import io.forecourt.inventory.manufacturer.Manufacturer;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A model, known by a name that no other model of its manufacturer has. */
@Entity
@Table(name = "models")
public class VehicleModel {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Manufacturer manufacturer;

    private String name;
    private String nameKey;
    private @Nullable String pictureUrl;

    VehicleModel(Manufacturer manufacturer, CatalogName name, @Nullable String pictureUrl) {
        this.manufacturer = manufacturer;
        this.name = name.value();
        this.nameKey = name.key();
        this.pictureUrl = pictureUrl;
    }

    @SuppressWarnings("NullAway.Init")
    protected VehicleModel() {}

    /** @return false if that was its name already */
    boolean rename(CatalogName newName) {
        if (name.equals(newName.value())) {
            return false;
        }
        name = newName.value();
        nameKey = newName.key();
        return true;
    }

    void showPicture(@Nullable String newPictureUrl) {
        pictureUrl = newPictureUrl;
    }

    ModelName.Key key() {
        return new ModelName.Key(manufacturer.nameKey(), nameKey);
    }

    public long id() {
        return id;
    }

    /** Counts every change of what is said of it, also of its manufacturer's name. */
    public long revision() {
        return version + manufacturer.version();
    }

    public Manufacturer manufacturer() {
        return manufacturer;
    }

    public String name() {
        return name;
    }

    /** Where a picture of the model is found; not checked that it is. */
    public @Nullable String pictureUrl() {
        return pictureUrl;
    }
}
