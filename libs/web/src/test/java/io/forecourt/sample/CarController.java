package io.forecourt.sample;

import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.forecourt.web.page.SortableBy;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cars")
class CarController {

    private final Cars cars;

    CarController(Cars cars) {
        this.cars = cars;
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Car> register(@Valid @RequestBody RegisterCarRequest request) {
        Car car = cars.register(request);
        return ResponseEntity.created(URI.create("/api/v1/cars/" + car.id()))
                .eTag(ETags.of(0))
                .body(car);
    }

    @GetMapping
    PageResponse<Car> list(@SortableBy({"name", "cost:price"}) PageQuery page) {
        return PageResponse.of(cars.all(), page, cars.all().size());
    }

    @GetMapping("/{id}")
    ResponseEntity<Car> get(@PathVariable @Max(1_000_000) long id) {
        return ResponseEntity.ok().eTag(ETags.of(3)).body(new Car(id, "found", 1));
    }

    @PatchMapping("/{id}")
    ResponseEntity<Car> change(@PathVariable long id, IfMatch ifMatch, @Valid @RequestBody RegisterCarRequest request) {
        ifMatch.require(3);
        return ResponseEntity.ok().eTag(ETags.of(4)).body(new Car(id, request.name(), request.price()));
    }
}
