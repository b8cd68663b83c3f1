package io.forecourt.servicecenter.appointment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record CancelRequest(
        @Schema(description = "why, for the customer and the staff to read") @Size(max = 500) @Nullable
        String reason) {}
