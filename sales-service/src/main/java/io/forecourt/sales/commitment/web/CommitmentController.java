package io.forecourt.sales.commitment.web;

import io.forecourt.sales.commitment.Commitment;
import io.forecourt.sales.commitment.CommitmentLookup;
import io.forecourt.sales.commitment.HoldingVehicles;
import io.forecourt.sales.vehicle.Vin;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.forecourt.web.page.SortableBy;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
@RequestMapping("/api/v1/vehicles/{vin}/commitments")
@Tag(name = "Commitments")
class CommitmentController {

    private final CommitmentLookup lookup;
    private final HoldingVehicles holding;
    private final HoldPeriods periods;

    CommitmentController(CommitmentLookup lookup, HoldingVehicles holding, HoldPeriods periods) {
        this.lookup = lookup;
        this.holding = holding;
        this.periods = periods;
    }

    /** @param history also those that are over or were called off */
    @GetMapping
    @Operation(summary = "List what a vehicle is and will be committed to, or ever was")
    PageResponse<CommitmentResponse> list(
            @PathVariable Vin vin,
            @RequestParam(defaultValue = "false") boolean history,
            @SortableBy(value = "startsAt:period.startsAt", byDefault = "startsAt,desc") PageQuery page) {
        Page<Commitment> found = history ? lookup.ever(vin, page.pageable()) : lookup.inForce(vin, page.pageable());
        return PageResponse.of(found, CommitmentResponse::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a commitment")
    ResponseEntity<CommitmentResponse> get(@PathVariable Vin vin, @PathVariable long id) {
        return answer(lookup.one(vin, id));
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Hold a vehicle of ours for a test drive or the workshop")
    ResponseEntity<CommitmentResponse> hold(@PathVariable Vin vin, @Valid @RequestBody HoldVehicleRequest request) {
        Commitment hold = holding.hold(
                vin, request.kind().commitment(), periods.of(request.startsAt(), request.endsAt()), request.note());
        return ResponseEntity.created(UriComponentsBuilder.fromPath("/api/v1/vehicles/{vin}/commitments/{id}")
                        .build(vin, hold.id()))
                .eTag(ETags.of(hold.version()))
                .body(CommitmentResponse.of(hold));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Move a hold to another time")
    ResponseEntity<CommitmentResponse> move(
            @PathVariable Vin vin,
            @PathVariable long id,
            IfMatch ifMatch,
            @Valid @RequestBody MoveHoldRequest request) {
        Commitment hold = holding.move(vin, id, periods.of(request.startsAt(), request.endsAt()), ifMatch::require);
        return answer(hold);
    }

    @Idempotent
    @PostMapping("/{id}/release")
    @Operation(summary = "Give a hold up")
    ResponseEntity<CommitmentResponse> release(@PathVariable Vin vin, @PathVariable long id) {
        return answer(holding.giveUp(vin, id));
    }

    private static ResponseEntity<CommitmentResponse> answer(Commitment hold) {
        return ResponseEntity.ok().eTag(ETags.of(hold.version())).body(CommitmentResponse.of(hold));
    }
}
