package io.forecourt.inventory.model.web;

import io.forecourt.inventory.manufacturer.CatalogName;
import io.forecourt.inventory.model.VehicleModel;
import io.forecourt.inventory.model.VehicleModelCatalog;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.forecourt.web.page.SortableBy;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/models")
@Tag(name = "Models")
class ModelController {

    private final VehicleModelCatalog catalog;

    ModelController(VehicleModelCatalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping
    @Operation(summary = "List models, of one manufacturer or of all")
    PageResponse<ModelResponse> list(
            @RequestParam(required = false) @Nullable Long manufacturerId,
            @SortableBy(
                            value = {"name:nameKey", "manufacturer:manufacturer.nameKey"},
                            byDefault = {"manufacturer,asc", "name,asc"})
                    PageQuery page) {
        return PageResponse.of(catalog.page(manufacturerId, page.pageable()), ModelResponse::of);
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a model")
    ResponseEntity<ModelResponse> add(@Valid @RequestBody AddModelRequest request) {
        VehicleModel model =
                catalog.add(request.manufacturerId(), new CatalogName(request.name()), request.pictureUrl());
        return ResponseEntity.created(
                        UriComponentsBuilder.fromPath("/api/v1/models/{id}").build(model.id()))
                .eTag(ETags.of(model.revision()))
                .body(ModelResponse.of(model));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a model")
    ResponseEntity<ModelResponse> read(@PathVariable long id) {
        return answer(catalog.get(id));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Change a model",
            description = "When its name changes, every automobile of it is announced anew.")
    ResponseEntity<ModelResponse> change(
            @PathVariable long id, IfMatch ifMatch, @Valid @RequestBody ChangeModelRequest request) {
        return answer(catalog.change(id, new CatalogName(request.name()), request.pictureUrl(), ifMatch::require));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a model that no automobile was ever of")
    void remove(@PathVariable long id) {
        catalog.remove(id);
    }

    private static ResponseEntity<ModelResponse> answer(VehicleModel model) {
        return ResponseEntity.ok().eTag(ETags.of(model.revision())).body(ModelResponse.of(model));
    }
}
