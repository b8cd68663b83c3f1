package io.forecourt.inventory.carcar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.forecourt.inventory.automobile.Automobile;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** @param id null once it is deleted */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CarCarAutomobile(
        String href,
        @Nullable Long id,
        String color,
        @Nullable Integer year,
        String vin,
        CarCarModel model,
        boolean sold) {

    static CarCarAutomobile of(Automobile automobile) {
        return new CarCarAutomobile(
                "/api/automobiles/" + automobile.vin() + "/",
                automobile.id(),
                Objects.requireNonNullElse(automobile.particulars().color(), ""),
                automobile.particulars().modelYear(),
                automobile.vin().value(),
                CarCarModel.of(automobile.model()),
                automobile.status().isSold());
    }

    CarCarAutomobile deleted() {
        return new CarCarAutomobile(href, null, color, year, vin, model, sold);
    }
}
