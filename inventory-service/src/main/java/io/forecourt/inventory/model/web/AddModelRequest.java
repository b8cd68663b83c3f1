package io.forecourt.inventory.model.web;

import io.forecourt.inventory.manufacturer.CatalogName;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/** @param name no other model of its manufacturer has it, whatever its upper and lower case */
record AddModelRequest(
        long manufacturerId,

        @Schema(example = "F-150", minLength = 1, maxLength = CatalogName.MAX_LENGTH)
        String name,

        @Size(max = 2000) @URL(regexp = "https?://.+") @Nullable
        String pictureUrl) {}
