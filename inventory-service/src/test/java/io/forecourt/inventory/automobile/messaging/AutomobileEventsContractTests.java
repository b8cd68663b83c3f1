package io.forecourt.inventory.automobile.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.sale.SaleRefused;
import io.forecourt.inventory.automobile.Automobile;
import io.forecourt.inventory.automobile.AutomobileStatus;
import io.forecourt.inventory.automobile.Cars;
import io.forecourt.testing.contract.EventSchemas;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class AutomobileEventsContractTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<EventType> ofAutomobilesInStock() {
        return Stream.of(EventType.AUTOMOBILE_REGISTERED, EventType.AUTOMOBILE_CHANGED);
    }

    @ParameterizedTest
    @MethodSource("ofAutomobilesInStock")
    void aSnapshotIsWhatTheSchemaPromises(EventType type) {
        EventSchemas.validate(
                type, JSON.writeValueAsString(AutomobileEvents.snapshot(Cars.registered(AutomobileStatus.IN_STOCK))));
    }

    @Test
    void theSnapshotOfACarWeKnowLittleOfIsWhatTheSchemaPromises() {
        Automobile bare = Cars.bare();

        EventSchemas.validate(
                EventType.AUTOMOBILE_REGISTERED, JSON.writeValueAsString(AutomobileEvents.snapshot(bare)));
    }

    @Test
    void theSnapshotOfADelistedCarIsWhatTheSchemaPromises() {
        AutomobileSnapshot snapshot = AutomobileEvents.snapshot(Cars.delisted());

        assertThat(snapshot.removed()).isTrue();
        EventSchemas.validate(EventType.AUTOMOBILE_DELISTED, JSON.writeValueAsString(snapshot));
    }

    @Test
    void theSnapshotOfASoldCarIsWhatTheSchemaPromises() {
        AutomobileSnapshot snapshot = AutomobileEvents.snapshot(Cars.sold());

        assertThat(snapshot.soldByUs()).isTrue();
        EventSchemas.validate(EventType.AUTOMOBILE_SOLD, JSON.writeValueAsString(snapshot));
    }

    @Test
    void aSnapshotHoldsWhatTheCarIsAndNotWhatItCost() {
        AutomobileSnapshot snapshot = AutomobileEvents.snapshot(Cars.registered(AutomobileStatus.AVAILABLE));

        assertThat(snapshot.vin()).isEqualTo(Cars.VIN);
        assertThat(snapshot.revision()).isEqualTo(1);
        assertThat(snapshot.manufacturer()).isEqualTo("Ford");
        assertThat(snapshot.model()).isEqualTo("F-150");
        assertThat(JSON.writeValueAsString(snapshot)).contains("2500000").doesNotContain("1900000");
    }

    @Test
    void aRefusalIsWhatTheSchemaPromises() {
        EventSchemas.validate(
                EventType.SALE_REFUSED,
                JSON.writeValueAsString(new SaleRefused(1, Cars.VIN, "It was stolen.", Cars.NOW.toString())));
    }
}
