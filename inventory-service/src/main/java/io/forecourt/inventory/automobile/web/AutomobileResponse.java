package io.forecourt.inventory.automobile.web;

import io.forecourt.inventory.automobile.Automobile;
import io.forecourt.inventory.automobile.AutomobileStatus;
import io.forecourt.inventory.automobile.Condition;
import io.forecourt.inventory.automobile.EmissionClass;
import io.forecourt.inventory.automobile.Fuel;
import io.forecourt.inventory.automobile.Particulars;
import io.forecourt.inventory.automobile.Purpose;
import io.forecourt.inventory.automobile.TitleStatus;
import io.forecourt.inventory.vin.VinClaim;
import io.forecourt.inventory.vin.VinWarning;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An automobile; what it cost us is not part of it.
 *
 * @param registrationPlate for staff only, as it may lead to whoever drove it before
 * @param warnings what is odd about its VIN: for staff only
 */
record AutomobileResponse(
        String vin,
        boolean legacyVin,
        Named manufacturer,
        Named model,
        AutomobileStatus status,
        Purpose purpose,
        Condition condition,
        @Nullable Integer modelYear,
        @Nullable String color,
        @Nullable MileageBody mileage,
        @Nullable TitleStatus titleStatus,
        @Nullable MoneyBody price,
        @Nullable Fuel fuel,
        @Nullable EmissionClass emissionClass,
        @Nullable Integer weightKg,
        @Schema(description = "For staff only") @Nullable String registrationPlate,
        @Nullable String location,
        List<String> pictures,
        Instant changedAt,

        @Schema(description = "What is odd about its VIN: for staff only") @Nullable
        List<VinWarning> warnings) {

    /** Something that has a number and a name. */
    record Named(long id, String name) {}

    static AutomobileResponse of(Automobile automobile) {
        VinClaim claim = automobile.vinClaim();
        Particulars particulars = automobile.particulars();
        return of(automobile, particulars.registrationPlate(), VinWarning.of(claim, particulars.modelYear()));
    }

    /** Without what only the dealership's staff may know. */
    static AutomobileResponse forVisitors(Automobile automobile) {
        return of(automobile, null, null);
    }

    private static AutomobileResponse of(
            Automobile automobile, @Nullable String registrationPlate, @Nullable List<VinWarning> warnings) {
        Particulars particulars = automobile.particulars();
        VinClaim claim = automobile.vinClaim();
        return new AutomobileResponse(
                automobile.vin().value(),
                claim.rules() != VinClaim.Rules.STANDARD,
                new Named(
                        automobile.model().manufacturer().id(),
                        automobile.model().manufacturer().name()),
                new Named(automobile.model().id(), automobile.model().name()),
                automobile.status(),
                automobile.purpose(),
                particulars.condition(),
                particulars.modelYear(),
                particulars.color(),
                MileageBody.of(particulars.mileage()),
                particulars.titleStatus(),
                MoneyBody.of(particulars.price()),
                particulars.fuel(),
                particulars.emissionClass(),
                particulars.weightKg(),
                registrationPlate,
                particulars.location(),
                particulars.pictures(),
                automobile.changedAt(),
                warnings);
    }
}
