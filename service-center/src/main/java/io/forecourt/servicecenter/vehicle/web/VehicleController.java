package io.forecourt.servicecenter.vehicle.web;

import io.forecourt.servicecenter.appointment.AppointmentView;
import io.forecourt.servicecenter.appointment.AppointmentViews.Place;
import io.forecourt.servicecenter.vehicle.VehicleFound;
import io.forecourt.servicecenter.vehicle.Vehicles;
import io.forecourt.web.page.CursorPage;
import io.forecourt.web.page.TimeCursor;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/vehicles")
class VehicleController {

    private static final String DEFAULT_SIZE = "20";
    private static final int MAX_SIZE = 100;

    private final Vehicles vehicles;

    VehicleController(Vehicles vehicles) {
        this.vehicles = vehicles;
    }

    @GetMapping("/{vin}")
    VehicleResponse get(@PathVariable String vin) {
        return VehicleResponse.of(vehicles.get(vin));
    }

    @GetMapping("/{vin}/history")
    CursorPage<VisitResponse> history(
            @PathVariable String vin,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = DEFAULT_SIZE) @Min(1) @Max(MAX_SIZE) int size) {
        var visits = vehicles.history(vin, place(TimeCursor.parse(cursor)), size + 1);
        return CursorPage.of(visits, size, VehicleController::cursorAfter).map(VisitResponse::of);
    }

    @GetMapping
    CursorPage<VehicleFound> search(
            @RequestParam
                    @Pattern(
                            regexp = "\\s*[A-Za-z0-9]{4,17}\\s*",
                            message = "must be 4 to 17 letters and digits of the VIN")
                    String vinPart,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = DEFAULT_SIZE) @Min(1) @Max(MAX_SIZE) int size) {
        var found = vehicles.search(vinPart, cursor, size + 1);
        return CursorPage.of(found, size, VehicleFound::vin);
    }

    private static @Nullable Place place(@Nullable TimeCursor cursor) {
        return cursor == null ? null : new Place(cursor.at(), cursor.number());
    }

    private static String cursorAfter(AppointmentView last) {
        return new TimeCursor(last.slot().startsAt(), last.id()).toString();
    }
}
