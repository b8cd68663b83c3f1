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
import jakarta.validation.Valid;
import java.net.URI;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
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
    ResponseEntity<SaleDetails> record(@Valid @RequestBody RecordSaleRequest request) {
        SaleDetails sale = recording.record(request.toNewSale());
        return ResponseEntity.created(URI.create("/api/v1/sales/" + sale.id()))
                .eTag(ETags.of(sale.version()))
                .body(sale);
    }

    @GetMapping("/sales")
    PageResponse<SaleDetails> list(
            @ParameterObject SaleQuery query,
            @SortableBy(
                            value = {"soldOn", "price", "status", "id"},
                            byDefault = "soldOn,desc")
                    PageQuery page) {
        return PageResponse.of(ledger.find(query.toFilter(), page.pageable()));
    }

    @GetMapping("/sales/{id}")
    ResponseEntity<SaleDetails> one(@PathVariable long id) {
        SaleDetails sale = ledger.find(id);
        return ResponseEntity.ok().eTag(ETags.of(sale.version())).body(sale);
    }

    /** The salesperson's history, newest first, whatever became of the sales. */
    @GetMapping("/salespeople/{id}/sales")
    PageResponse<SaleDetails> bySalesperson(
            @PathVariable long id,
            @SortableBy(
                            value = {"soldOn", "price", "status", "id"},
                            byDefault = "soldOn,desc")
                    PageQuery page) {
        team.find(id);
        return PageResponse.of(ledger.find(SaleFilter.ALL.ofSalesperson(id), page.pageable()));
    }
}
