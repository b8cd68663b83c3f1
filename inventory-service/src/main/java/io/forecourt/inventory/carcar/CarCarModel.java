package io.forecourt.inventory.carcar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.forecourt.inventory.model.VehicleModel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** @param id null once it is deleted */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CarCarModel(
        String href,
        @Nullable Long id,
        String name,
        @JsonProperty("picture_url") String pictureUrl,
        CarCarManufacturer manufacturer) {

    static CarCarModel of(VehicleModel model) {
        return new CarCarModel(
                "/api/models/" + model.id() + "/",
                model.id(),
                model.name(),
                Objects.requireNonNullElse(model.pictureUrl(), ""),
                CarCarManufacturer.of(model.manufacturer()));
    }

    CarCarModel deleted() {
        return new CarCarModel(href, null, name, pictureUrl, manufacturer);
    }
}
