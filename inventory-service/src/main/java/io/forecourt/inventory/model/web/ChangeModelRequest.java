package io.forecourt.inventory.model.web;

import io.forecourt.inventory.manufacturer.CatalogName;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/** A model's manufacturer stays what it is. */
record ChangeModelRequest(
        @Schema(example = "F-150", minLength = 1, maxLength = CatalogName.MAX_LENGTH)
        String name,

        @Size(max = 2000) @URL(regexp = "https?://.+") @Nullable
        String pictureUrl) {}
