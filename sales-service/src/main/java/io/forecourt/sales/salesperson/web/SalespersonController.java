package io.forecourt.sales.salesperson.web;

import io.forecourt.sales.salesperson.SalesTeam;
import io.forecourt.sales.salesperson.Salesperson;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.forecourt.web.page.SortableBy;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
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

@RestController
@RequestMapping("/api/v1/salespeople")
@Tag(name = "Salespeople")
class SalespersonController {

    private final SalesTeam team;

    SalespersonController(SalesTeam team) {
        this.team = team;
    }

    @GetMapping
    @Operation(summary = "List salespeople: everybody, or only those who are active or are not")
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
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a salesperson")
    ResponseEntity<SalespersonResponse> join(@Valid @RequestBody SaveSalespersonRequest request) {
        Salesperson salesperson = team.join(request.toDetails());
        return ResponseEntity.created(URI.create("/api/v1/salespeople/" + salesperson.id()))
                .eTag(ETags.of(salesperson.version()))
                .body(SalespersonResponse.of(salesperson));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a salesperson")
    ResponseEntity<SalespersonResponse> get(@PathVariable long id) {
        return answer(team.find(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a salesperson's name, employee id or account")
    ResponseEntity<SalespersonResponse> describe(
            @PathVariable long id, IfMatch ifMatch, @Valid @RequestBody SaveSalespersonRequest request) {
        return answer(team.describe(id, request.toDetails(), ifMatch::require));
    }

    @Idempotent
    @PostMapping("/{id}/activate")
    @Operation(summary = "Let a salesperson sell again")
    ResponseEntity<SalespersonResponse> activate(@PathVariable long id) {
        return answer(team.activate(id));
    }

    @Idempotent
    @PostMapping("/{id}/deactivate")
    @Operation(summary = "Let a salesperson make no new sales; their history stays")
    ResponseEntity<SalespersonResponse> deactivate(@PathVariable long id) {
        return answer(team.deactivate(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a salesperson who never sold")
    void delete(@PathVariable long id) {
        team.delete(id);
    }

    private static ResponseEntity<SalespersonResponse> answer(Salesperson salesperson) {
        return ResponseEntity.ok().eTag(ETags.of(salesperson.version())).body(SalespersonResponse.of(salesperson));
    }
}
