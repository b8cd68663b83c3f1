package io.forecourt.messaging.autoconfigure;

import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.messaging.Events;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An aggregate that counts its changes. */
@Entity
@Table(name = "cars")
class Car {

    @Id
    private String vin;

    private long revision;

    @Version
    private int version;

    protected Car() {}

    Car(String vin) {
        this.vin = vin;
    }

    void change() {
        revision++;
    }

    AutomobileSnapshot snapshot() {
        return Events.automobile(vin, revision);
    }
}
