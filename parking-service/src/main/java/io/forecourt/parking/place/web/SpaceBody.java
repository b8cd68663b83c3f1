package io.forecourt.parking.place.web;

import io.forecourt.parking.place.NumberRange;
import io.forecourt.parking.place.SpaceDetails;
import io.forecourt.parking.place.SpaceKind;
import io.forecourt.parking.place.SpacePlan;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a space is. */
record SpaceBody(
        @Nullable Long levelId,
        @NotBlank @Size(max = NumberRange.LONGEST) String number,
        @NotNull SpaceKind kind,

        @Schema(description = "False while it is out of service: it keeps its stays and takes no new ones")
        boolean active,

        @Valid @Nullable PlanBody plan) {

    /** Where it is drawn on its level's plan, in metres and degrees. */
    record PlanBody(
            @DecimalMin("0") @DecimalMax("10000") float x,
            @DecimalMin("0") @DecimalMax("10000") float y,
            @DecimalMin("0.1") @DecimalMax("100") float width,
            @DecimalMin("0.1") @DecimalMax("100") float height,

            @Schema(description = "Clockwise around its middle") @DecimalMin("-360") @DecimalMax("360")
            float turn) {

        private static final float EDGE = 10_000;

        SpacePlan toPlan() {
            return new SpacePlan(x, y, width, height, turn);
        }

        static boolean fits(SpacePlan plan) {
            return plan.x() >= 0 && plan.x() <= EDGE && plan.y() >= 0 && plan.y() <= EDGE;
        }
    }

    SpaceDetails toDetails() {
        return new SpaceDetails(levelId, number, kind, active, plan == null ? null : plan.toPlan());
    }

    static @Nullable PlanBody body(@Nullable SpacePlan plan) {
        return plan == null ? null : new PlanBody(plan.x(), plan.y(), plan.width(), plan.height(), plan.turn());
    }
}
