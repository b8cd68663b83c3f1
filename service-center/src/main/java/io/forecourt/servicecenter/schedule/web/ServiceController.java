package io.forecourt.servicecenter.schedule.web;

import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Role;
import io.forecourt.servicecenter.schedule.OfferedService;
import io.forecourt.servicecenter.schedule.ServiceCatalog;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import jakarta.validation.Valid;
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
@RequestMapping("/api/v1/workshop/services")
class ServiceController {

    private final ServiceCatalog catalog;
    private final CurrentCaller callers;

    ServiceController(ServiceCatalog catalog, CurrentCaller callers) {
        this.catalog = catalog;
        this.callers = callers;
    }

    /** By their codes. */
    record ServicesResponse(List<ServiceResponse> items) {}

    @GetMapping
    ServicesResponse list() {
        return new ServicesResponse(catalog.list().stream().map(this::body).toList());
    }

    @GetMapping("/{code}")
    ResponseEntity<ServiceResponse> get(@PathVariable String code) {
        return answer(catalog.get(code));
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ServiceResponse> add(@Valid @RequestBody AddServiceRequest request) {
        var added = catalog.offer(request.code(), request.terms().toTerms());
        return ResponseEntity.created(URI.create("/api/v1/workshop/services/" + added.code()))
                .eTag(ETags.of(added.version()))
                .body(body(added));
    }

    @PutMapping("/{code}")
    ResponseEntity<ServiceResponse> change(
            @PathVariable String code, IfMatch ifMatch, @Valid @RequestBody ServiceTermsRequest request) {
        return answer(catalog.change(code, request.toTerms(), ifMatch::require));
    }

    private ResponseEntity<ServiceResponse> answer(OfferedService service) {
        return ResponseEntity.ok().eTag(ETags.of(service.version())).body(body(service));
    }

    private ServiceResponse body(OfferedService service) {
        return ServiceResponse.of(service, callers.current().worksAs(Role.DEALERSHIP_STAFF));
    }
}
