package io.forecourt.servicecenter.schedule.web;

import io.forecourt.servicecenter.schedule.Names;
import io.forecourt.servicecenter.schedule.OfferedService;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A service as staff sees it, or, without what is only theirs to know, as everybody does. */
@Schema(name = "ServiceResponse")
record ServiceResponse(
        String code,
        Names name,
        int durationMinutes,

        @Schema(description = "for staff only") @Nullable Integer bufferAfterMinutes,

        @Schema(description = "what a technician must be able to do; for staff only") @Nullable
        String skill,

        @Schema(description = "what a bay must be; for staff only") @Nullable
        String bayKind,

        boolean bookableOnline,
        boolean active) {

    static ServiceResponse of(OfferedService service, boolean forStaff) {
        var terms = service.terms();
        return new ServiceResponse(
                service.code(),
                terms.name(),
                terms.durationMinutes(),
                forStaff ? terms.bufferAfterMinutes() : null,
                forStaff ? terms.skill() : null,
                forStaff ? terms.bayKind() : null,
                terms.bookableOnline(),
                terms.active());
    }
}
