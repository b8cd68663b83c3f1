package io.forecourt.parking.reservation.web;

import io.forecourt.parking.driver.Plate;
import io.forecourt.parking.driver.SaidVehicle;
import io.forecourt.parking.place.SpaceKind;
import io.forecourt.parking.reservation.BookingSpaces;
import io.forecourt.parking.reservation.BookingTogether;
import io.forecourt.parking.reservation.ReservationPeriod;
import io.forecourt.parking.reservation.ReservationRequested;
import io.forecourt.parking.stay.StayView;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Forbidden;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.idempotency.OnceForAKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
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
@RequestMapping("/api/v1/parking/reservations")
@Tag(name = "Reservations", description = "Spaces from one time to another")
class ReservationController {

    private final BookingTogether together;
    private final BookingSpaces booking;
    private final OnceForAKey keys;
    private final CurrentCaller caller;

    ReservationController(BookingTogether together, BookingSpaces booking, OnceForAKey keys, CurrentCaller caller) {
        this.together = together;
        this.booking = booking;
        this.keys = keys;
        this.caller = caller;
    }

    /** What to reserve, when, and for which vehicle. */
    record ReserveSpaceRequest(
            long siteId,

            @Schema(description = "Any space of that kind; standard ones where nothing is said") @Nullable
            SpaceKind spaceKind,

            @Schema(description = "That space and no other; instead of a kind") @Nullable
            Long spaceId,

            Instant from,
            Instant to,

            @Schema(description = "One of the driver's vehicles; instead of plate, country and vehicleClass") @Nullable
            Long vehicleId,

            @Size(max = Plate.MAX_TYPED) @Nullable String plate,

            @Schema(description = "Of the plate, ISO 3166-1; required with it", example = "FR") @Size(max = 2) @Nullable
            String country,

            @Schema(description = "CAR where nothing is said") @Nullable
            VehicleClass vehicleClass) {

        ReservationRequested of(UUID account) {
            return new ReservationRequested(
                    account,
                    siteId,
                    spaceId == null && spaceKind == null ? SpaceKind.STANDARD : spaceKind,
                    spaceId,
                    new ReservationPeriod(from, to),
                    new SaidVehicle(vehicleId, plate, country, vehicleClass));
        }
    }

    @Idempotent(byHand = true)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Reserve a space",
            description =
                    "Kept for some minutes, until it is paid at `/stays/{id}/payment`; certain at once where it is free"
                            + " of charge.")
    ResponseEntity<StayView> book(@Valid @RequestBody ReserveSpaceRequest body, HttpServletRequest request) {
        ReservationRequested wanted = body.of(account());
        OnceForAKey.Request once = keys.of(request);
        return together.book(wanted, once::isFirst, stay -> once.keep(created(stay)))
                .orElseGet(() -> once.alone(() -> created(booking.book(wanted))));
    }

    private static ResponseEntity<StayView> created(StayView stay) {
        return ResponseEntity.created(URI.create("/api/v1/parking/stays/" + stay.id()))
                .body(stay);
    }

    private UUID account() {
        return caller.current()
                .accountId()
                .orElseThrow(() -> new Forbidden("Only people with an account reserve spaces."));
    }
}
