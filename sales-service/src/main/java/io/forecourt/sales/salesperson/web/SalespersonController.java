package io.forecourt.sales.salesperson.web;

import io.forecourt.sales.salesperson.SalesTeam;
import io.forecourt.sales.salesperson.Salesperson;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.forecourt.web.page.SortableBy;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/salespeople")
class SalespersonController {

    private final SalesTeam team;

    SalespersonController(SalesTeam team) {
        this.team = team;
    }

    /** @param active only those who are, or are not; everybody without it */
    @GetMapping
    PageResponse<SalespersonResponse> list(
            @RequestParam(required = false) @Nullable Boolean active,
            @SortableBy(
                            value = {"lastName", "firstName", "employeeId"},
                            byDefault = {"lastName", "firstName"})
                    PageQuery page) {
        Page<Salesperson> found =
                active == null ? team.everybody(page.pageable()) : team.everybody(active, page.pageable());
        return PageResponse.of(found, SalespersonResponse::of);
    }

    @Idempotent
    @PostMapping
    ResponseEntity<SalespersonResponse> join(@Valid @RequestBody SaveSalespersonRequest request) {
        Salesperson salesperson = team.join(request.employeeId(), request.firstName(), request.lastName());
        return ResponseEntity.created(URI.create("/api/v1/salespeople/" + salesperson.id()))
                .eTag(ETags.of(salesperson.version()))
                .body(SalespersonResponse.of(salesperson));
    }

    @GetMapping("/{id}")
    ResponseEntity<SalespersonResponse> one(@PathVariable long id) {
        return answer(team.find(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<SalespersonResponse> describe(
            @PathVariable long id, IfMatch ifMatch, @Valid @RequestBody SaveSalespersonRequest request) {
        return answer(
                team.describe(id, request.employeeId(), request.firstName(), request.lastName(), ifMatch::require));
    }

    /** Lets them sell again; nothing changes for one who is active. */
    @Idempotent
    @PostMapping("/{id}/activate")
    ResponseEntity<SalespersonResponse> activate(@PathVariable long id) {
        return answer(team.activate(id));
    }

    /** They make no new sales; their history stays. */
    @Idempotent
    @PostMapping("/{id}/deactivate")
    ResponseEntity<SalespersonResponse> deactivate(@PathVariable long id) {
        return answer(team.deactivate(id));
    }

    /** Only somebody who never sold. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(@PathVariable long id) {
        team.delete(id);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<SalespersonResponse> answer(Salesperson salesperson) {
        return ResponseEntity.ok().eTag(ETags.of(salesperson.version())).body(SalespersonResponse.of(salesperson));
    }
}
