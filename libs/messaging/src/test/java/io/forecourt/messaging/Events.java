package io.forecourt.messaging;

import io.forecourt.contracts.MoneyAmount;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.sale.SaleFact;
import java.util.Locale;
import java.util.UUID;

/** Examples of payloads. */
public final class Events {

    private Events() {}

    /** A VIN that no other test uses. */
    public static String newVin() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .toUpperCase(Locale.ROOT)
                .substring(0, 17)
                .replace('0', 'A');
    }

    public static SaleFact sale(long saleId, String vin) {
        return new SaleFact(saleId, vin, 7, 3, new MoneyAmount(630_000, "USD"), null, "2026-03-01T10:00:00Z");
    }

    public static AutomobileSnapshot automobile(String vin, long revision) {
        return automobile(vin, revision, "silver");
    }

    public static AutomobileSnapshot automobile(String vin, long revision, String color) {
        return new AutomobileSnapshot(
                vin,
                revision,
                false,
                "Chrysler",
                "Sebring",
                2012,
                color,
                new AutomobileSnapshot.Mileage(120_000, "MI"),
                new MoneyAmount(630_000, "USD"),
                "USED",
                "AVAILABLE",
                false,
                null,
                null,
                null,
                null,
                "2026-03-01T10:00:00Z");
    }
}
