package io.forecourt.sales.sale.web;

import io.forecourt.sales.sale.RecordingSales;
import io.forecourt.sales.sale.SaleDetails;
import io.forecourt.sales.sale.SaleFilter;
import io.forecourt.sales.sale.SaleLedger;
import io.forecourt.sales.salesperson.SalesTeam;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.forecourt.web.page.SortableBy;
import io.forecourt.web.precondition.ETags;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Sales")
class SaleController {

    private final RecordingSales recording;
    private final SaleLedger ledger;
    private final SalesTeam team;

    SaleController(RecordingSales recording, SaleLedger ledger, SalesTeam team) {
        this.recording = recording;
        this.ledger = ledger;
        this.team = team;
    }

    @Idempotent
    @PostMapping("/sales")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Record a sale",
            description = "As a draft, reserved, or (unless another stage is given) contracted; one that is not a draft"
                    + " takes the automobile, which no other sale can have then.")
    ResponseEntity<SaleDetails> record(@Valid @RequestBody RecordSaleRequest request) {
        SaleDetails sale = recording.record(request.toNewSale());
        return ResponseEntity.created(URI.create("/api/v1/sales/" + sale.id()))
                .eTag(ETags.of(sale.version()))
                .body(sale);
    }

    @GetMapping("/sales")
    @Operation(summary = "List sales")
    PageResponse<SaleDetails> list(
            @ParameterObject SaleQuery query,
            @SortableBy(
                            value = {"soldOn", "price", "status", "id"},
                            byDefault = {"soldOn,desc", "id,desc"})
                    PageQuery page) {
        return PageResponse.of(ledger.find(query.toFilter(), page.pageable()));
    }

    @GetMapping("/sales/{id}")
    @Operation(summary = "Read a sale")
    ResponseEntity<SaleDetails> get(@PathVariable long id) {
        SaleDetails sale = ledger.find(id);
        return ResponseEntity.ok().eTag(ETags.of(sale.version())).body(sale);
    }

    @GetMapping("/salespeople/{id}/sales")
    @Operation(summary = "List a salesperson's sales, whatever became of them")
    PageResponse<SaleDetails> bySalesperson(
            @PathVariable long id,
            @SortableBy(
                            value = {"soldOn", "price", "status", "id"},
                            byDefault = {"soldOn,desc", "id,desc"})
                    PageQuery page) {
        team.find(id);
        return PageResponse.of(ledger.find(SaleFilter.ALL.ofSalesperson(id), page.pageable()));
    }
}
