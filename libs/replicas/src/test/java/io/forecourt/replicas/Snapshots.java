package io.forecourt.replicas;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.MoneyAmount;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.automobile.AutomobileSnapshot.Mileage;
import io.forecourt.contracts.customer.CustomerSnapshot;
import io.forecourt.testing.TestKafka;
import java.util.Locale;
import java.util.UUID;

/** What inventory and sales publish, in examples. */
final class Snapshots {

    private Snapshots() {}

    static String newVin() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .toUpperCase(Locale.ROOT)
                .substring(0, 17);
    }

    static AutomobileSnapshot automobile(String vin, long revision, String color) {
        return automobile(vin, revision, color, false);
    }

    static AutomobileSnapshot automobile(String vin, long revision, String color, boolean removed) {
        return new AutomobileSnapshot(
                vin,
                revision,
                removed,
                "Chrysler",
                "Sebring",
                2012,
                color,
                new Mileage(120_000, "MI"),
                new MoneyAmount(630_000, "USD"),
                "USED",
                "AVAILABLE",
                true,
                "PETROL",
                "EURO_5",
                1_500,
                "AA123AA",
                "2026-03-01T10:00:00.123456Z");
    }

    static CustomerSnapshot customer(long id, long revision, boolean removed) {
        return customer(id, revision, removed, UUID.randomUUID());
    }

    static CustomerSnapshot customer(long id, long revision, boolean removed, UUID account) {
        return new CustomerSnapshot(
                id,
                revision,
                removed,
                "Ada",
                "Lovelace",
                "ada@example.org",
                "+14155550123",
                account.toString(),
                null,
                "2026-03-01T10:00:00Z");
    }

    static void publish(AutomobileSnapshot snapshot) {
        TestKafka.publish(EventType.AUTOMOBILE_CHANGED, snapshot);
    }

    static void publish(CustomerSnapshot snapshot) {
        TestKafka.publish(EventType.CUSTOMER_CHANGED, snapshot);
    }
}
