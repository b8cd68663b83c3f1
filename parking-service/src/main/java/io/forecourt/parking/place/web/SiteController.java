package io.forecourt.parking.place.web;

import io.forecourt.parking.place.Site;
import io.forecourt.parking.place.SiteRegister;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
@RequestMapping("/api/v1/parking/sites")
@Tag(name = "Sites", description = "Car parks and zones of streets")
class SiteController {

    private final SiteRegister register;

    SiteController(SiteRegister register) {
        this.register = register;
    }

    @GetMapping("/{id}")
    ResponseEntity<SiteResponse> get(@PathVariable long id) {
        return answer(register.get(id));
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<SiteResponse> add(@Valid @RequestBody SiteRequest request) {
        var added = register.add(request.operatorId(), request.toDetails());
        return ResponseEntity.created(URI.create("/api/v1/parking/sites/" + added.id()))
                .eTag(ETags.of(added.version()))
                .body(SiteResponse.of(added));
    }

    @PutMapping("/{id}")
    ResponseEntity<SiteResponse> change(
            @PathVariable long id, IfMatch ifMatch, @Valid @RequestBody SiteRequest request) {
        return answer(register.change(id, request.operatorId(), request.toDetails(), ifMatch::require));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id) {
        register.remove(id);
    }

    private static ResponseEntity<SiteResponse> answer(Site site) {
        return ResponseEntity.ok().eTag(ETags.of(site.version())).body(SiteResponse.of(site));
    }
}
