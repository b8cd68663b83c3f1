package io.forecourt.inventory.automobile;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of an automobile beside its VIN and model. Everyone may know it.
 *
 * @param modelYear calendar year
 * @param price asking price
 * @param weightKg kerb weight in kilograms
 * @param location where it stands
 * @param pictures addresses, the best first
 */
@Embeddable
public record Particulars(
        @Nullable Integer modelYear,
        @Nullable String color,

        @Embedded
        @AttributeOverride(name = "value", column = @Column(name = "mileage"))
        @AttributeOverride(name = "unit", column = @Column(name = "mileage_unit"))
        @Nullable
        Mileage mileage,

        @Enumerated(EnumType.STRING) Condition condition,
        @Enumerated(EnumType.STRING) @Nullable TitleStatus titleStatus,

        @Embedded
        @AttributeOverride(name = "minorUnits", column = @Column(name = "price_minor_units"))
        @AttributeOverride(name = "currency", column = @Column(name = "price_currency"))
        @Nullable
        Money price,

        @Enumerated(EnumType.STRING) @Nullable Fuel fuel,
        @Enumerated(EnumType.STRING) @Nullable EmissionClass emissionClass,
        @Nullable Integer weightKg,
        @Nullable String registrationPlate,
        @Nullable String location,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> pictures) {

    private static final List<Map.Entry<String, Function<Particulars, @Nullable Object>>> FIELDS = List.of(
            Map.entry("modelYear", Particulars::modelYear),
            Map.entry("color", Particulars::color),
            Map.entry("mileage", Particulars::mileage),
            Map.entry("condition", Particulars::condition),
            Map.entry("titleStatus", Particulars::titleStatus),
            Map.entry("price", Particulars::price),
            Map.entry("fuel", Particulars::fuel),
            Map.entry("emissionClass", Particulars::emissionClass),
            Map.entry("weightKg", Particulars::weightKg),
            Map.entry("registrationPlate", Particulars::registrationPlate),
            Map.entry("location", Particulars::location),
            Map.entry("pictures", Particulars::pictures));

    public Particulars {
        pictures = List.copyOf(pictures);
    }

    /** Of which nothing is known but the condition. */
    public static Particulars unknown(Condition condition) {
        return new Particulars(null, null, null, condition, null, null, null, null, null, null, null, List.of());
    }

    /** What changes when these particulars become the others, in the order of the fields. */
    Stream<FieldChange> changesTo(Particulars other) {
        return FIELDS.stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(this), field.getValue().apply(other)))
                .map(field -> FieldChange.of(
                        field.getKey(),
                        field.getValue().apply(this),
                        field.getValue().apply(other)));
    }
}
