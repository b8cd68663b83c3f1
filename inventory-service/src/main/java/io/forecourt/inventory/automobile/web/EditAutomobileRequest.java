package io.forecourt.inventory.automobile.web;

import io.forecourt.inventory.automobile.AutomobileEdit;
import io.forecourt.inventory.automobile.Condition;
import io.forecourt.inventory.automobile.EmissionClass;
import io.forecourt.inventory.automobile.Fuel;
import io.forecourt.inventory.automobile.Particulars;
import io.forecourt.inventory.automobile.Purpose;
import io.forecourt.inventory.automobile.TitleStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/** What is absent stays as it is; what is null is forgotten (JSON Merge Patch, RFC 7396). */
record EditAutomobileRequest(
        @Nullable Long modelId,
        @Nullable Purpose purpose,
        @Nullable Condition condition,
        @Nullable Optional<@Min(1886) @Max(2100) Integer> modelYear,
        @Nullable Optional<@OneLine(max = 40) String> color,
        @Nullable Optional<@Valid MileageBody> mileage,
        @Nullable Optional<TitleStatus> titleStatus,
        @Nullable Optional<@Valid MoneyBody> price,
        @Nullable Optional<Fuel> fuel,
        @Nullable Optional<EmissionClass> emissionClass,
        @Nullable Optional<@Min(1) @Max(100_000) Integer> weightKg,
        @Nullable Optional<@OneLine(max = 16) String> registrationPlate,
        @Nullable Optional<@OneLine(max = 80) String> location,
        @Size(max = 50) @Nullable List<@Size(max = 2000) @URL(regexp = "https?://.+") String> pictures) {

    AutomobileEdit applyTo(AutomobileEdit current) {
        Particulars known = current.particulars();
        return new AutomobileEdit(
                current.model(),
                purpose == null ? current.purpose() : purpose,
                new Particulars(
                        merge(modelYear, Function.identity(), known.modelYear()),
                        merge(color, String::strip, known.color()),
                        merge(mileage, MileageBody::toMileage, known.mileage()),
                        condition == null ? known.condition() : condition,
                        merge(titleStatus, Function.identity(), known.titleStatus()),
                        merge(price, MoneyBody::toMoney, known.price()),
                        merge(fuel, Function.identity(), known.fuel()),
                        merge(emissionClass, Function.identity(), known.emissionClass()),
                        merge(weightKg, Function.identity(), known.weightKg()),
                        merge(
                                registrationPlate,
                                plate -> plate.strip().toUpperCase(Locale.ROOT),
                                known.registrationPlate()),
                        merge(location, String::strip, known.location()),
                        pictures == null ? known.pictures() : pictures),
                current.purchaseCost());
    }

    private static <B, T> @Nullable T merge(@Nullable Optional<B> wanted, Function<B, T> read, @Nullable T known) {
        return wanted == null ? known : wanted.map(read).orElse(null);
    }
}
