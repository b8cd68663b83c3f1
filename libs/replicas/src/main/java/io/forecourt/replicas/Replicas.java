package io.forecourt.replicas;

import io.forecourt.contracts.MoneyAmount;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.automobile.AutomobileSnapshot.Mileage;
import io.forecourt.contracts.customer.CustomerSnapshot;
import io.forecourt.replicas.ReplicaTable.Column;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The copies there are: which column takes which value of the snapshot. */
final class Replicas {

    static final Replica<AutomobileSnapshot> AUTOMOBILES = new Replica<>(
            "automobiles",
            Topic.AUTOMOBILES,
            AutomobileSnapshot.class,
            new ReplicaTable<>(
                    "automobile_vo",
                    List.of(
                            new Column<>("vin", "text", AutomobileSnapshot::vin),
                            new Column<>("revision", "bigint", AutomobileSnapshot::revision),
                            new Column<>("removed", "boolean", AutomobileSnapshot::removed),
                            new Column<>("manufacturer", "text", AutomobileSnapshot::manufacturer),
                            new Column<>("model", "text", AutomobileSnapshot::model),
                            new Column<>("model_year", "integer", AutomobileSnapshot::modelYear),
                            new Column<>("color", "text", AutomobileSnapshot::color),
                            new Column<>("mileage", "integer", of(AutomobileSnapshot::mileage, Mileage::value)),
                            new Column<>("mileage_unit", "text", of(AutomobileSnapshot::mileage, Mileage::unit)),
                            new Column<>(
                                    "price_minor_units",
                                    "bigint",
                                    of(AutomobileSnapshot::price, MoneyAmount::minorUnits)),
                            new Column<>(
                                    "price_currency", "text", of(AutomobileSnapshot::price, MoneyAmount::currency)),
                            new Column<>("condition", "text", AutomobileSnapshot::condition),
                            new Column<>("status", "text", AutomobileSnapshot::status),
                            new Column<>("sold_by_us", "boolean", AutomobileSnapshot::soldByUs),
                            new Column<>("fuel", "text", AutomobileSnapshot::fuel),
                            new Column<>("emission_class", "text", AutomobileSnapshot::emissionClass),
                            new Column<>("weight_kg", "integer", AutomobileSnapshot::weightKg),
                            new Column<>("registration_plate", "text", AutomobileSnapshot::registrationPlate),
                            new Column<>("changed_at", "timestamptz", AutomobileSnapshot::changedAt))));

    static final Replica<CustomerSnapshot> CUSTOMERS = new Replica<>(
            "customers",
            Topic.CUSTOMERS,
            CustomerSnapshot.class,
            new ReplicaTable<>(
                    "customer_vo",
                    List.of(
                            new Column<>("customer_id", "bigint", CustomerSnapshot::customerId),
                            new Column<>("revision", "bigint", CustomerSnapshot::revision),
                            new Column<>("removed", "boolean", CustomerSnapshot::removed),
                            new Column<>("first_name", "text", unlessForgotten(CustomerSnapshot::firstName)),
                            new Column<>("last_name", "text", unlessForgotten(CustomerSnapshot::lastName)),
                            new Column<>("email", "text", unlessForgotten(CustomerSnapshot::email)),
                            new Column<>("phone", "text", unlessForgotten(CustomerSnapshot::phone)),
                            new Column<>("account_id", "uuid", unlessForgotten(CustomerSnapshot::accountId)),
                            new Column<>("merged_into", "bigint", CustomerSnapshot::mergedInto),
                            new Column<>("changed_at", "timestamptz", CustomerSnapshot::changedAt))));

    private Replicas() {}

    private static <S, T> Function<S, @Nullable Object> of(Function<S, @Nullable T> part, Function<T, Object> value) {
        return snapshot -> {
            T found = part.apply(snapshot);
            return found == null ? null : value.apply(found);
        };
    }

    /** Whatever the snapshot says: a copy of somebody who is forgotten holds nothing of them. */
    private static Function<CustomerSnapshot, @Nullable Object> unlessForgotten(
            Function<CustomerSnapshot, @Nullable String> value) {
        return snapshot -> snapshot.removed() ? null : value.apply(snapshot);
    }
}
