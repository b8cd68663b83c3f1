package io.forecourt.inventory.model.web;

import io.forecourt.inventory.model.VehicleModel;
import org.jspecify.annotations.Nullable;

record ModelResponse(long id, String name, @Nullable String pictureUrl, Maker manufacturer) {

    record Maker(long id, String name) {}

    static ModelResponse of(VehicleModel model) {
        return new ModelResponse(
                model.id(),
                model.name(),
                model.pictureUrl(),
                new Maker(model.manufacturer().id(), model.manufacturer().name()));
    }
}
