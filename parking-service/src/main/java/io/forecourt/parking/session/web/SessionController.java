package io.forecourt.parking.session.web;

import io.forecourt.parking.driver.Plate;
import io.forecourt.parking.driver.SaidVehicle;
import io.forecourt.parking.session.BuyingTime;
import io.forecourt.parking.session.TimeWanted;
import io.forecourt.parking.stay.Stay;
import io.forecourt.parking.stay.StayView;
import io.forecourt.parking.stay.StayViews;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Forbidden;
import io.forecourt.web.idempotency.Idempotent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/sessions")
@Tag(name = "Sessions", description = "Rights to park for a plate, from now on")
class SessionController {

    private static final int MOST_MINUTES = 31 * 24 * 60;

    private final BuyingTime buying;
    private final StayViews views;
    private final CurrentCaller caller;

    SessionController(BuyingTime buying, StayViews views, CurrentCaller caller) {
        this.buying = buying;
        this.views = views;
        this.caller = caller;
    }

    /** How much time to buy, where, and for which vehicle. */
    record BuyTimeRequest(
            long siteId,

            @Schema(description = "Of time that has to be paid for; free time in between prolongs the stay")
            @Min(1)
            @Max(MOST_MINUTES)
            int minutes,

            @Schema(description = "One of the driver's vehicles; instead of plate, country and vehicleClass") @Nullable
            Long vehicleId,

            @Size(max = Plate.MAX_TYPED) @Nullable String plate,

            @Schema(description = "Of the plate, ISO 3166-1; required with it", example = "FR") @Size(max = 2) @Nullable
            String country,

            @Schema(description = "CAR where nothing is said") @Nullable
            VehicleClass vehicleClass) {

        TimeWanted of(UUID account) {
            return new TimeWanted(
                    account,
                    siteId,
                    Duration.ofMinutes(minutes),
                    new SaidVehicle(vehicleId, plate, country, vehicleClass));
        }
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Buy time to park",
            description =
                    "Its price holds for some minutes, until it is paid at `/stays/{id}/payment`; it runs at once where"
                            + " nothing is to be paid. Time counts from now on either way.")
    ResponseEntity<StayView> buy(@Valid @RequestBody BuyTimeRequest request) {
        Stay bought = buying.buy(request.of(account()));
        return ResponseEntity.created(URI.create("/api/v1/parking/stays/" + bought.id()))
                .body(views.of(bought));
    }

    private UUID account() {
        return caller.current()
                .accountId()
                .orElseThrow(() -> new Forbidden("Only people with an account buy time to park."));
    }
}
