package io.forecourt.inventory.automobile.web;

import io.forecourt.inventory.automobile.AutomobileStatus;
import io.forecourt.inventory.automobile.Condition;
import io.forecourt.inventory.automobile.EmissionClass;
import io.forecourt.inventory.automobile.Fuel;
import io.forecourt.inventory.automobile.Particulars;
import io.forecourt.inventory.automobile.Purpose;
import io.forecourt.inventory.automobile.Registration;
import io.forecourt.inventory.automobile.TitleStatus;
import io.forecourt.inventory.vin.VinClaim;
import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * @param legacyVin the car is of a model year before 1981, or a trailer: its VIN has 5 to 17 characters
 * @param vinOverrideReason why a manager takes a North American VIN whose check digit does not fit
 * @param status ON_ORDER, IN_STOCK (the default), or AVAILABLE, which needs a price
 * @param purchaseCost what we pay for it; never shown with the car
 */
record RegisterAutomobileRequest(
        @Schema(example = "1M8GDM9AXKP042788") @Size(max = 40)
        String vin,

        @Nullable Boolean legacyVin,
        @OneLine(max = 500) @Nullable String vinOverrideReason,
        long modelId,
        @Nullable AutomobileStatus status,
        @Nullable Purpose purpose,
        Condition condition,
        @Min(1886) @Max(2100) @Nullable Integer modelYear,
        @OneLine(max = 40) @Nullable String color,
        @Valid @Nullable MileageBody mileage,
        @Nullable TitleStatus titleStatus,
        @Valid @Nullable MoneyBody price,
        @Valid @Nullable MoneyBody purchaseCost,
        @Nullable Fuel fuel,
        @Nullable EmissionClass emissionClass,
        @Min(1) @Max(100_000) @Nullable Integer weightKg,
        @OneLine(max = 16) @Nullable String registrationPlate,
        @OneLine(max = 80) @Nullable String location,
        @Size(max = 50) @Nullable List<@Size(max = 2000) @URL(regexp = "https?://.+") String> pictures) {

    Registration toRegistration() {
        AutomobileStatus starts = status == null ? AutomobileStatus.IN_STOCK : status;
        switch (starts) {
            case ON_ORDER, IN_STOCK -> {}
            case AVAILABLE -> requirePrice();
            case IN_PREPARATION, RESERVED, SOLD, DELIVERED ->
                throw new InvalidRequest("/status", "must be ON_ORDER, IN_STOCK or AVAILABLE to begin with");
        }
        return new Registration(
                Boolean.TRUE.equals(legacyVin) ? VinClaim.legacy(vin) : VinClaim.standard(vin, vinOverrideReason),
                starts,
                purpose == null ? Purpose.SALE : purpose,
                particulars(),
                purchaseCost == null ? null : purchaseCost.toMoney());
    }

    private void requirePrice() {
        if (price == null) {
            throw new InvalidRequest("/price", "is required for an automobile that is AVAILABLE");
        }
    }

    private Particulars particulars() {
        return new Particulars(
                modelYear,
                color == null ? null : color.strip(),
                mileage == null ? null : mileage.toMileage(),
                condition,
                titleStatus,
                price == null ? null : price.toMoney(),
                fuel,
                emissionClass,
                weightKg,
                registrationPlate == null ? null : registrationPlate.strip().toUpperCase(Locale.ROOT),
                location == null ? null : location.strip(),
                pictures == null ? List.of() : pictures);
    }
}
