package io.forecourt.inventory.automobile.web;

import io.forecourt.inventory.automobile.Automobile;
import io.forecourt.inventory.automobile.StockInsight;
import io.forecourt.inventory.automobile.StockManagement;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/automobiles")
@Tag(name = "Automobiles")
class AutomobileController {

    private final StockManagement stock;
    private final StockInsight insight;

    AutomobileController(StockManagement stock, StockInsight insight) {
        this.stock = stock;
        this.insight = insight;
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Take an automobile into stock",
            description = "Also one that was delisted, or delivered to its buyer and bought back.")
    ResponseEntity<AutomobileResponse> register(@Valid @RequestBody RegisterAutomobileRequest request) {
        Automobile automobile = stock.register(request.toRegistration(), request.modelId());
        return ResponseEntity.created(UriComponentsBuilder.fromPath("/api/v1/automobiles/{vin}")
                        .build(automobile.vin().value()))
                .eTag(ETags.of(automobile.version()))
                .body(AutomobileResponse.of(automobile));
    }

    @GetMapping("/{vin}")
    @Operation(
            summary = "Read an automobile",
            description = "Others than the dealership's staff see one that is for sale, and nothing to change it by.")
    ResponseEntity<AutomobileResponse> read(@PathVariable String vin) {
        Automobile automobile = stock.get(vin);
        return insight.seesEverything()
                ? answer(automobile)
                : ResponseEntity.ok(AutomobileResponse.forVisitors(automobile));
    }

    @PatchMapping("/{vin}")
    @Operation(
            summary = "Change what is said of an automobile",
            description = "What is absent stays as it is; what is null is forgotten.")
    ResponseEntity<AutomobileResponse> edit(
            @PathVariable String vin, IfMatch ifMatch, @Valid @RequestBody EditAutomobileRequest request) {
        return answer(stock.edit(vin, request.modelId(), request::applyTo, ifMatch::require));
    }

    @PostMapping("/{vin}/receive")
    @Operation(summary = "The ordered automobile has come: ON_ORDER to IN_STOCK")
    ResponseEntity<AutomobileResponse> receive(@PathVariable String vin) {
        return answer(stock.receive(vin));
    }

    @PostMapping("/{vin}/prepare")
    @Operation(summary = "Begin to prepare an automobile for sale: IN_STOCK to IN_PREPARATION")
    ResponseEntity<AutomobileResponse> prepare(@PathVariable String vin) {
        return answer(stock.startPreparation(vin));
    }

    @PostMapping("/{vin}/offer")
    @Operation(summary = "Put an automobile up for sale: IN_PREPARATION to AVAILABLE")
    ResponseEntity<AutomobileResponse> offer(@PathVariable String vin) {
        return answer(stock.offer(vin));
    }

    @PostMapping("/{vin}/delist")
    @Operation(
            summary = "Take an automobile out of stock",
            description = "Its history stays; registering the VIN again brings it back.")
    ResponseEntity<AutomobileResponse> delist(
            @PathVariable String vin, @Valid @RequestBody(required = false) @Nullable DelistAutomobileRequest request) {
        return answer(stock.delist(vin, request == null ? null : request.reason()));
    }

    private static ResponseEntity<AutomobileResponse> answer(Automobile automobile) {
        return ResponseEntity.ok().eTag(ETags.of(automobile.version())).body(AutomobileResponse.of(automobile));
    }
}
