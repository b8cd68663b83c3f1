package io.forecourt.parking.place.web;

import io.forecourt.parking.place.Position;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.jspecify.annotations.Nullable;

/** A point on the earth, by WGS 84, in degrees. */
record PositionBody(
        @DecimalMin("-90") @DecimalMax("90") double latitude,
        @DecimalMin("-180") @DecimalMax("180") double longitude) {

    static @Nullable PositionBody of(@Nullable Position position) {
        return position == null ? null : new PositionBody(position.latitude(), position.longitude());
    }

    Position toPosition() {
        return new Position(latitude, longitude);
    }
}
