package io.forecourt.servicecenter.schedule.web;

import io.forecourt.servicecenter.schedule.Names;
import io.forecourt.servicecenter.schedule.OfferedService;
import io.forecourt.servicecenter.schedule.ServiceTerms;
import io.forecourt.servicecenter.technician.TechnicianDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What a service is and needs. */
record ServiceTermsRequest(
        @NotNull @Valid Names name,
        @Min(15) @Max(1440) int durationMinutes,

        @Schema(description = "how long technician and bay are not free after it; absent for none")
        @Min(0)
        @Max(480)
        @Nullable
        Integer bufferAfterMinutes,

        @Schema(description = "what a technician must be able to do; absent where any will do", example = "BRAKES")
        @Pattern(regexp = TechnicianDetails.SKILL, message = "must be a code such as BRAKES")
        @Nullable
        String skill,

        @Schema(description = "what a bay must be; absent where any will do", example = "LIFT")
        @Pattern(regexp = OfferedService.CODE, message = "must be a code such as LIFT")
        @Nullable
        String bayKind,

        boolean bookableOnline,
        boolean active) {

    ServiceTerms toTerms() {
        return new ServiceTerms(
                name,
                durationMinutes,
                bufferAfterMinutes == null ? 0 : bufferAfterMinutes,
                skill,
                bayKind,
                bookableOnline,
                active);
    }
}
