package io.forecourt.parking.tariff.web;

import io.forecourt.parking.tariff.PriceCurve;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What time costs by a scale, if it is all on one day. */
@Schema(name = "PriceCurve")
record CurveBody(VehicleClass vehicle, UserClass user, List<PointBody> points) {

    /** Free minutes are among the minutes. */
    @Schema(name = "PricePoint")
    record PointBody(
            long minutes,

            @Schema(description = "In the currency's smallest unit")
            long cents) {}

    static CurveBody of(PriceCurve curve) {
        return new CurveBody(
                curve.vehicle(),
                curve.user(),
                curve.points().stream()
                        .map(point -> new PointBody(point.paid().toMinutes(), point.cents()))
                        .toList());
    }
}
