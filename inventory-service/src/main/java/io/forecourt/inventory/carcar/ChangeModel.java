package io.forecourt.inventory.carcar;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.forecourt.web.carcar.CarCarRequest;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is absent stays as it is. */
record ChangeModel(
        @Nullable String name,

        @JsonProperty("picture_url") @Size(max = 2000) @Nullable
        String pictureUrl) implements CarCarRequest {}
