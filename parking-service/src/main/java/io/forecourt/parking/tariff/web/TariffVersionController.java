package io.forecourt.parking.tariff.web;

import io.forecourt.parking.tariff.DraftingTariffs;
import io.forecourt.parking.tariff.TariffDocument;
import io.forecourt.parking.tariff.TariffVersion;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.forecourt.web.page.SortableBy;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/parking/tariffs/{id}/versions")
@Tag(name = "Tariffs")
class TariffVersionController {

    private final DraftingTariffs drafting;

    TariffVersionController(DraftingTariffs drafting) {
        this.drafting = drafting;
    }

    record DraftTariffRequest(
            @Schema(description = "Absent for a copy of the newest version") @Valid @Nullable
            TariffDocument document) {}

    record RedraftTariffRequest(@Valid TariffDocument document) {}

    record PublishTariffRequest(
            @Schema(description = "From now on; absent for now") @Nullable
            Instant startsAt) {}

    @GetMapping
    PageResponse<TariffVersionSummary> list(
            @PathVariable long id, @SortableBy(value = "number", byDefault = "number,desc") PageQuery page) {
        return PageResponse.of(drafting.list(id, page.pageable()), TariffVersionSummary::of);
    }

    @GetMapping("/{number}")
    ResponseEntity<TariffVersionResponse> get(@PathVariable long id, @PathVariable int number) {
        return answer(drafting.get(id, number));
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<TariffVersionResponse> draft(@PathVariable long id, @Valid @RequestBody DraftTariffRequest request) {
        var draft = drafting.draft(id, request.document());
        return ResponseEntity.created(UriComponentsBuilder.fromPath("/api/v1/parking/tariffs/{id}/versions/{number}")
                        .build(id, draft.number()))
                .eTag(ETags.of(draft.version()))
                .body(TariffVersionResponse.of(draft));
    }

    @PutMapping("/{number}")
    ResponseEntity<TariffVersionResponse> redraft(
            @PathVariable long id,
            @PathVariable int number,
            IfMatch ifMatch,
            @Valid @RequestBody RedraftTariffRequest request) {
        return answer(drafting.redraft(id, number, request.document(), ifMatch::require));
    }

    @DeleteMapping("/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long id, @PathVariable int number) {
        drafting.discard(id, number);
    }

    @PostMapping("/{number}/publish")
    ResponseEntity<TariffVersionResponse> publish(
            @PathVariable long id,
            @PathVariable int number,
            IfMatch ifMatch,
            @Valid @RequestBody PublishTariffRequest request) {
        return answer(drafting.publish(id, number, request.startsAt(), ifMatch::require));
    }

    private static ResponseEntity<TariffVersionResponse> answer(TariffVersion version) {
        return ResponseEntity.ok().eTag(ETags.of(version.version())).body(TariffVersionResponse.of(version));
    }
}
