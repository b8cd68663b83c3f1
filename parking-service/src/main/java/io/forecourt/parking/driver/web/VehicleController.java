package io.forecourt.parking.driver.web;

import io.forecourt.parking.driver.OwnVehicle;
import io.forecourt.parking.driver.OwnVehicles;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/vehicles")
@Tag(name = "Vehicles", description = "What the caller parks")
class VehicleController {

    private final OwnVehicles vehicles;

    VehicleController(OwnVehicles vehicles) {
        this.vehicles = vehicles;
    }

    /** In the order in which they came to be known. */
    record VehiclesResponse(List<VehicleResponse> items) {}

    @GetMapping
    VehiclesResponse list() {
        return new VehiclesResponse(
                vehicles.list().stream().map(VehicleResponse::of).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<VehicleResponse> get(@PathVariable long id) {
        return answer(vehicles.get(id));
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<VehicleResponse> add(@Valid @RequestBody VehicleRequest request) {
        var added = vehicles.add(request.toEntry());
        return ResponseEntity.created(URI.create("/api/v1/parking/vehicles/" + added.id()))
                .eTag(ETags.of(added.version()))
                .body(VehicleResponse.of(added));
    }

    @PutMapping("/{id}")
    ResponseEntity<VehicleResponse> change(
            @PathVariable long id, IfMatch ifMatch, @Valid @RequestBody VehicleRequest request) {
        return answer(vehicles.change(id, request.toEntry(), ifMatch::require));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id) {
        vehicles.remove(id);
    }

    private static ResponseEntity<VehicleResponse> answer(OwnVehicle vehicle) {
        return ResponseEntity.ok().eTag(ETags.of(vehicle.version())).body(VehicleResponse.of(vehicle));
    }
}
