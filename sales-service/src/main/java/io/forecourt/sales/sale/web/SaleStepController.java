package io.forecourt.sales.sale.web;

import io.forecourt.sales.sale.EndingSales;
import io.forecourt.sales.sale.ProgressingSales;
import io.forecourt.sales.sale.Sale;
import io.forecourt.sales.sale.SaleDetails;
import io.forecourt.sales.sale.SaleLedger;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a sale that was recorded. */
@RestController
@RequestMapping("/api/v1/sales/{id}")
@Tag(name = "Sales")
class SaleStepController {

    private final ProgressingSales progressing;
    private final EndingSales ending;
    private final SaleLedger ledger;

    SaleStepController(ProgressingSales progressing, EndingSales ending, SaleLedger ledger) {
        this.progressing = progressing;
        this.ending = ending;
        this.ledger = ledger;
    }

    @PutMapping
    @Operation(summary = "Change the terms of a sale that is not contracted yet")
    ResponseEntity<SaleDetails> revise(
            @PathVariable long id, IfMatch ifMatch, @Valid @RequestBody ReviseSaleRequest request) {
        return answer(progressing.revise(id, request.toTerms(), ifMatch::require));
    }

    @Idempotent
    @PostMapping("/reserve")
    @Operation(summary = "Keep the automobile for the customer of a draft")
    ResponseEntity<SaleDetails> reserve(
            @PathVariable long id, @RequestBody(required = false) @Nullable ReserveSaleRequest request) {
        return answer(progressing.reserve(id, request == null ? null : request.reserveUntil()));
    }

    @Idempotent
    @PostMapping("/contract")
    @Operation(summary = "The contract is signed: the automobile is sold")
    ResponseEntity<SaleDetails> contract(@PathVariable long id) {
        return answer(progressing.contract(id));
    }

    @Idempotent
    @PostMapping("/deliver")
    @Operation(summary = "The automobile is handed over")
    ResponseEntity<SaleDetails> deliver(@PathVariable long id) {
        return answer(progressing.deliver(id));
    }

    @Idempotent
    @PostMapping("/cancel")
    @Operation(summary = "End a sale before the delivery; the automobile is on offer again")
    ResponseEntity<SaleDetails> cancel(@PathVariable long id, @Valid @RequestBody EndSaleRequest request) {
        return answer(ending.cancel(id, request.reason()));
    }

    @Idempotent
    @PostMapping("/unwind")
    @Operation(summary = "Take the automobile back after the contract or the delivery; it is on offer again")
    ResponseEntity<SaleDetails> unwind(@PathVariable long id, @Valid @RequestBody EndSaleRequest request) {
        return answer(ending.unwind(id, request.reason()));
    }

    private ResponseEntity<SaleDetails> answer(Sale sale) {
        SaleDetails details = ledger.find(sale.id());
        return ResponseEntity.ok().eTag(ETags.of(details.version())).body(details);
    }
}
