package io.forecourt.parking.place.web;

import io.forecourt.parking.place.Space;
import io.forecourt.parking.place.SpaceKind;
import io.forecourt.parking.place.SpaceRegister;
import io.forecourt.parking.place.SpacesInBulk;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/sites/{id}/spaces")
@Tag(name = "Spaces", description = "Each for one vehicle")
class SpaceController {

    private final SpaceRegister register;
    private final SpacesInBulk bulk;

    SpaceController(SpaceRegister register, SpacesInBulk bulk) {
        this.register = register;
        this.bulk = bulk;
    }

    record SpaceResponse(
            long id,
            @Nullable Long levelId,
            String number,
            SpaceKind kind,
            boolean active,
            SpaceBody.@Nullable PlanBody plan) {

        static SpaceResponse of(Space space) {
            var details = space.details();
            return new SpaceResponse(
                    space.id(),
                    details.levelId(),
                    details.number(),
                    details.kind(),
                    details.active(),
                    SpaceBody.body(details.plan()));
        }
    }

    record SpacesAddedResponse(int added) {}

    record SpacesRemovedResponse(int removed) {}

    @GetMapping
    PageResponse<SpaceResponse> list(
            @PathVariable long id,
            @RequestParam @Nullable Long levelId,
            @RequestParam @Nullable SpaceKind kind,
            @SortableBy(value = "number:details.number", byDefault = "number") PageQuery page) {
        return PageResponse.of(register.list(id, levelId, kind, page.pageable()), SpaceResponse::of);
    }

    @GetMapping("/{spaceId}")
    ResponseEntity<SpaceResponse> get(@PathVariable long id, @PathVariable long spaceId) {
        return answer(register.get(id, spaceId));
    }

    @Idempotent
    @PostMapping
    @Operation(summary = "Add spaces by ranges of numbers, all of them or none")
    ResponseEntity<SpacesAddedResponse> add(@PathVariable long id, @Valid @RequestBody AddSpacesRequest request) {
        return ResponseEntity.ok(new SpacesAddedResponse(bulk.add(id, request.toSpaces())));
    }

    @Idempotent
    @PostMapping("/remove")
    @Operation(summary = "Remove spaces by ranges of numbers, all of them or none")
    ResponseEntity<SpacesRemovedResponse> remove(
            @PathVariable long id, @Valid @RequestBody RemoveSpacesRequest request) {
        return ResponseEntity.ok(new SpacesRemovedResponse(bulk.remove(id, request.toRanges())));
    }

    @PutMapping("/{spaceId}")
    ResponseEntity<SpaceResponse> change(
            @PathVariable long id, @PathVariable long spaceId, IfMatch ifMatch, @Valid @RequestBody SpaceBody request) {
        return answer(register.change(id, spaceId, request.toDetails(), ifMatch::require));
    }

    private static ResponseEntity<SpaceResponse> answer(Space space) {
        return ResponseEntity.ok().eTag(ETags.of(space.version())).body(SpaceResponse.of(space));
    }
}
