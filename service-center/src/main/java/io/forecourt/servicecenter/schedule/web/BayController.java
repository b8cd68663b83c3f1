package io.forecourt.servicecenter.schedule.web;

import io.forecourt.servicecenter.schedule.Bay;
import io.forecourt.servicecenter.schedule.BayRegister;
import io.forecourt.servicecenter.schedule.OfferedService;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/workshop/bays")
class BayController {

    private final BayRegister register;

    BayController(BayRegister register) {
        this.register = register;
    }

    /** By their names. */
    record BaysResponse(List<BayResponse> items) {}

    record BayResponse(long id, String name, List<String> kinds, boolean active) {

        static BayResponse of(Bay bay) {
            return new BayResponse(bay.id(), bay.name(), bay.kinds(), bay.isActive());
        }
    }

    record BayRequest(
            @NotBlank @Size(max = 100) String name,

            @Schema(description = "what it is, as services ask for it", example = "[\"LIFT\"]") @NotNull @Size(max = 50)
            List<@NotNull @Pattern(regexp = OfferedService.CODE, message = "must be a code such as LIFT") String> kinds,

            boolean active) {}

    @GetMapping
    BaysResponse list() {
        return new BaysResponse(register.list().stream().map(BayResponse::of).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<BayResponse> get(@PathVariable long id) {
        return answer(register.get(id));
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<BayResponse> add(@Valid @RequestBody BayRequest request) {
        var added = register.add(request.name(), request.kinds(), request.active());
        return ResponseEntity.created(URI.create("/api/v1/workshop/bays/" + added.id()))
                .eTag(ETags.of(added.version()))
                .body(BayResponse.of(added));
    }

    @PutMapping("/{id}")
    ResponseEntity<BayResponse> change(@PathVariable long id, IfMatch ifMatch, @Valid @RequestBody BayRequest request) {
        return answer(register.change(id, request.name(), request.kinds(), request.active(), ifMatch::require));
    }

    private static ResponseEntity<BayResponse> answer(Bay bay) {
        return ResponseEntity.ok().eTag(ETags.of(bay.version())).body(BayResponse.of(bay));
    }
}
