package io.forecourt.inventory.automobile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a feed says of an automobile; null is what it leaves open, which never wipes out what we know. */
public record StatedParticulars(
        @Nullable Integer modelYear,
        @Nullable String color,
        @Nullable Mileage mileage,
        @Nullable Condition condition,
        @Nullable TitleStatus titleStatus,
        @Nullable Money price,
        @Nullable Fuel fuel,
        @Nullable EmissionClass emissionClass,
        @Nullable Integer weightKg,
        @Nullable String registrationPlate,
        @Nullable String location,
        @Nullable List<String> pictures) {

    /** Of a car that we know nothing else of; one whose condition is left open had an owner before. */
    public Particulars alone() {
        return over(Particulars.unknown(Condition.USED));
    }

    /** Of a car that we know. */
    Particulars over(Particulars known) {
        return new Particulars(
                or(modelYear, known.modelYear()),
                or(color, known.color()),
                or(mileage, known.mileage()),
                condition == null ? known.condition() : condition,
                or(titleStatus, known.titleStatus()),
                or(price, known.price()),
                or(fuel, known.fuel()),
                or(emissionClass, known.emissionClass()),
                or(weightKg, known.weightKg()),
                or(registrationPlate, known.registrationPlate()),
                or(location, known.location()),
                pictures == null ? known.pictures() : pictures);
    }

    private static <T> @Nullable T or(@Nullable T stated, @Nullable T known) {
        return stated == null ? known : stated;
    }
}
