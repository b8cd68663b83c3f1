package io.forecourt.parking.place.web;

import io.forecourt.parking.place.Operator;
import io.forecourt.parking.place.OperatorRegister;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.forecourt.web.page.SortableBy;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
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

@RestController
@RequestMapping("/api/v1/parking/operators")
@Tag(name = "Operators", description = "Who runs the sites")
class OperatorController {

    private final OperatorRegister register;

    OperatorController(OperatorRegister register) {
        this.register = register;
    }

    record OperatorResponse(long id, String name) {

        static OperatorResponse of(Operator operator) {
            return new OperatorResponse(operator.id(), operator.name());
        }
    }

    record OperatorRequest(@NotBlank @Size(max = 100) String name) {}

    @GetMapping
    PageResponse<OperatorResponse> list(@SortableBy(value = "name", byDefault = "name") PageQuery page) {
        return PageResponse.of(register.list(page.pageable()), OperatorResponse::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<OperatorResponse> get(@PathVariable long id) {
        return answer(register.get(id));
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<OperatorResponse> add(@Valid @RequestBody OperatorRequest request) {
        var added = register.add(request.name());
        return ResponseEntity.created(URI.create("/api/v1/parking/operators/" + added.id()))
                .eTag(ETags.of(added.version()))
                .body(OperatorResponse.of(added));
    }

    @PutMapping("/{id}")
    ResponseEntity<OperatorResponse> rename(
            @PathVariable long id, IfMatch ifMatch, @Valid @RequestBody OperatorRequest request) {
        return answer(register.rename(id, request.name(), ifMatch::require));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id) {
        register.remove(id);
    }

    private static ResponseEntity<OperatorResponse> answer(Operator operator) {
        return ResponseEntity.ok().eTag(ETags.of(operator.version())).body(OperatorResponse.of(operator));
    }
}
