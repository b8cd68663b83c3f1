package io.forecourt.inventory.carcar;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.forecourt.web.carcar.CarCarRequest;
import jakarta.validation.constraints.Size;

record CreateModel(
        String name,
        @JsonProperty("picture_url") @Size(max = 2000) String pictureUrl,
        @JsonProperty("manufacturer_id") long manufacturerId)
        implements CarCarRequest {}
