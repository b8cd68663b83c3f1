package io.forecourt.inventory.manufacturer.web;

import io.forecourt.inventory.manufacturer.Manufacturer;
import io.forecourt.inventory.manufacturer.ManufacturerCatalog;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.forecourt.web.page.SortableBy;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/manufacturers")
@Tag(name = "Manufacturers")
class ManufacturerController {

    private final ManufacturerCatalog catalog;

    ManufacturerController(ManufacturerCatalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping
    @Operation(summary = "List manufacturers")
    PageResponse<ManufacturerResponse> list(
            @SortableBy(value = "name:nameKey", byDefault = "name,asc") PageQuery page) {
        return PageResponse.of(catalog.page(page.pageable()), ManufacturerResponse::of);
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a manufacturer")
    ResponseEntity<ManufacturerResponse> add(@RequestBody NameManufacturerRequest request) {
        Manufacturer manufacturer = catalog.add(request.toName());
        return ResponseEntity.created(UriComponentsBuilder.fromPath("/api/v1/manufacturers/{id}")
                        .build(manufacturer.id()))
                .eTag(ETags.of(manufacturer.version()))
                .body(ManufacturerResponse.of(manufacturer));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a manufacturer")
    ResponseEntity<ManufacturerResponse> read(@PathVariable long id) {
        return answer(catalog.get(id));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Rename a manufacturer",
            description = "Every automobile of it is announced anew, because copies of it hold the name.")
    ResponseEntity<ManufacturerResponse> rename(
            @PathVariable long id, IfMatch ifMatch, @RequestBody NameManufacturerRequest request) {
        return answer(catalog.rename(id, request.toName(), ifMatch::require));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a manufacturer that has no models")
    void remove(@PathVariable long id) {
        catalog.remove(id);
    }

    private static ResponseEntity<ManufacturerResponse> answer(Manufacturer manufacturer) {
        return ResponseEntity.ok().eTag(ETags.of(manufacturer.version())).body(ManufacturerResponse.of(manufacturer));
    }
}
