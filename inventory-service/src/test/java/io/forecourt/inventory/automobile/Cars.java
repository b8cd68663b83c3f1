package io.forecourt.inventory.automobile;

import io.forecourt.inventory.model.Models;
import io.forecourt.inventory.model.VehicleModel;
import io.forecourt.inventory.vin.Vin;
import io.forecourt.inventory.vin.VinClaim;
import java.time.Instant;
import java.util.Currency;
import java.util.List;

/** Automobiles to test with. */
public final class Cars {

    public static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
    public static final Currency USD = Currency.getInstance("USD");
    public static final String VIN = "1FTFW1ET4EFC23745";
    public static final VehicleModel F150 = Models.named("Ford", "F-150");

    private Cars() {}

    public static Particulars particulars() {
        return new Particulars(
                2014,
                "Blue",
                new Mileage(64_146, DistanceUnit.MI),
                Condition.USED,
                TitleStatus.CLEAN,
                new Money(2_500_000, USD),
                Fuel.PETROL,
                EmissionClass.EURO_5,
                2_100,
                "7ABC123",
                "Yard 2",
                List.of("https://pictures.example/1.jpg"));
    }

    public static Registration registration(AutomobileStatus status) {
        return new Registration(
                VinClaim.standard(VIN, null), status, Purpose.SALE, particulars(), new Money(1_900_000, USD));
    }

    static Automobile in(AutomobileStatus status) {
        Automobile car = registered(
                status == AutomobileStatus.ON_ORDER || status == AutomobileStatus.AVAILABLE
                        ? status
                        : AutomobileStatus.IN_STOCK);
        return switch (status) {
            case ON_ORDER, IN_STOCK, AVAILABLE -> car;
            case IN_PREPARATION -> car.startPreparation(NOW).automobile();
            case RESERVED -> soldTo(AutomobileStatus.RESERVED, 1);
            case SOLD -> soldTo(AutomobileStatus.SOLD, 1);
            case DELIVERED -> soldTo(AutomobileStatus.DELIVERED, 1);
        };
    }

    public static Automobile registered(AutomobileStatus status) {
        return Automobile.register(new Vin(VIN), registration(status), F150, NOW)
                .automobile();
    }

    static Automobile soldTo(AutomobileStatus status, long sale) {
        Automobile car = registered(AutomobileStatus.AVAILABLE);
        return switch (status) {
            case RESERVED -> car.reserve(sale, NOW).orElseThrow().automobile();
            case SOLD -> car.recordSale(sale, NOW).orElseThrow().automobile();
            default -> car.deliver(sale, NOW).orElseThrow().automobile();
        };
    }

    public static Automobile sold() {
        return in(AutomobileStatus.SOLD);
    }

    public static Automobile delisted() {
        return in(AutomobileStatus.AVAILABLE).delist(null, NOW).automobile();
    }

    /** Of which only VIN, model and condition are known. */
    public static Automobile bare() {
        Registration registration = new Registration(
                VinClaim.standard(VIN, null),
                AutomobileStatus.ON_ORDER,
                Purpose.SALE,
                Particulars.unknown(Condition.NEW),
                null);
        return Automobile.register(new Vin(VIN), registration, F150, NOW).automobile();
    }
}
