package io.forecourt.sales.sale.web;

import io.forecourt.sales.sale.EndingSales;
import io.forecourt.sales.sale.ProgressingSales;
import io.forecourt.sales.sale.Sale;
import io.forecourt.sales.sale.SaleDetails;
import io.forecourt.sales.sale.SaleLedger;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
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
class SaleStepController {

    private final ProgressingSales progressing;
    private final EndingSales ending;
    private final SaleLedger ledger;

    SaleStepController(ProgressingSales progressing, EndingSales ending, SaleLedger ledger) {
        this.progressing = progressing;
        this.ending = ending;
        this.ledger = ledger;
    }

    /** Changes the terms of a draft or a reserved sale. */
    @PutMapping
    ResponseEntity<SaleDetails> revise(
            @PathVariable long id, IfMatch ifMatch, @Valid @RequestBody ReviseSaleRequest request) {
        return answer(progressing.revise(id, request.toTerms(), ifMatch::require));
    }

    /** Keeps the automobile for the customer of a draft. */
    @Idempotent
    @PostMapping("/reserve")
    ResponseEntity<SaleDetails> reserve(
            @PathVariable long id, @RequestBody(required = false) @Nullable ReserveSaleRequest request) {
        return answer(progressing.reserve(id, request == null ? null : request.reserveUntil()));
    }

    /** The contract is signed: the automobile is sold. */
    @Idempotent
    @PostMapping("/contract")
    ResponseEntity<SaleDetails> contract(@PathVariable long id) {
        return answer(progressing.contract(id));
    }

    /** The automobile is handed over. */
    @Idempotent
    @PostMapping("/deliver")
    ResponseEntity<SaleDetails> deliver(@PathVariable long id) {
        return answer(progressing.deliver(id));
    }

    /** Ends a sale before the delivery; the automobile is on offer again. */
    @Idempotent
    @PostMapping("/cancel")
    ResponseEntity<SaleDetails> cancel(@PathVariable long id, @Valid @RequestBody EndSaleRequest request) {
        return answer(ending.cancel(id, request.reason()));
    }

    /** Takes the automobile back after the contract or the delivery; it is on offer again. */
    @Idempotent
    @PostMapping("/unwind")
    ResponseEntity<SaleDetails> unwind(@PathVariable long id, @Valid @RequestBody EndSaleRequest request) {
        return answer(ending.unwind(id, request.reason()));
    }

    private ResponseEntity<SaleDetails> answer(Sale sale) {
        SaleDetails details = ledger.find(sale.id());
        return ResponseEntity.ok().eTag(ETags.of(details.version())).body(details);
    }
}
