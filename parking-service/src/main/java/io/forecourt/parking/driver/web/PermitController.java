package io.forecourt.parking.driver.web;

import io.forecourt.parking.driver.Permit;
import io.forecourt.parking.driver.PermitGrant;
import io.forecourt.parking.driver.PermitRegister;
import io.forecourt.parking.driver.Plate;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/api/v1/parking/permits")
@Tag(name = "Permits", description = "Which plates park as something else than visitors")
class PermitController {

    private final PermitRegister register;

    PermitController(PermitRegister register) {
        this.register = register;
    }

    record PermitResponse(
            long id,
            String plate,
            String country,
            UserClass userClass,

            @Schema(description = "Where it counts; everywhere if absent") @Nullable
            String zoneGroup,

            Instant validFrom,
            @Nullable Instant validUntil,
            Instant grantedAt,
            @Nullable Instant revokedAt) {

        static PermitResponse of(Permit permit) {
            return new PermitResponse(
                    permit.id(),
                    permit.plate().number(),
                    permit.plate().country(),
                    permit.userClass(),
                    permit.zoneGroup(),
                    permit.validFrom(),
                    permit.validUntil(),
                    permit.grantedAt(),
                    permit.revokedAt());
        }
    }

    /** The newest first. */
    record PermitsResponse(List<PermitResponse> items) {}

    record GrantPermitRequest(
            @NotBlank @Size(max = Plate.MAX_TYPED) String plate,

            @Schema(description = "ISO 3166-1", example = "FR") @NotBlank @Size(max = 2)
            String country,

            @Schema(description = "Anything but VISITOR") UserClass userClass,

            @Schema(description = "Where it counts; everywhere if absent, which residents' does not")
            @Size(max = 50)
            @Nullable
            String zoneGroup,

            Instant validFrom,

            @Schema(description = "For good if absent") @Nullable
            Instant validUntil) {

        PermitGrant toGrant() {
            return new PermitGrant(Plate.of(plate, country), userClass, zoneGroup, validFrom, validUntil);
        }
    }

    record FindPermitsRequest(
            @NotBlank @Size(max = Plate.MAX_TYPED) String plate,
            @NotBlank @Size(max = 2) String country) {}

    @GetMapping
    PageResponse<PermitResponse> list(PageQuery page) {
        return PageResponse.of(register.list(page.pageable()), PermitResponse::of);
    }

    @GetMapping("/{id}")
    PermitResponse get(@PathVariable long id) {
        return PermitResponse.of(register.get(id));
    }

    @PostMapping("/search")
    @Operation(
            summary = "Find a plate's permits",
            description = "Posted, as a plate in an address would be written into logs.")
    PermitsResponse search(@Valid @RequestBody FindPermitsRequest request) {
        var plate = Plate.of(request.plate(), request.country());
        return new PermitsResponse(
                register.of(plate).stream().map(PermitResponse::of).toList());
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PermitResponse> grant(@Valid @RequestBody GrantPermitRequest request) {
        var granted = register.grant(request.toGrant());
        return ResponseEntity.created(URI.create("/api/v1/parking/permits/" + granted.id()))
                .body(PermitResponse.of(granted));
    }

    @PostMapping("/{id}/revoke")
    PermitResponse revoke(@PathVariable long id) {
        return PermitResponse.of(register.revoke(id));
    }
}
