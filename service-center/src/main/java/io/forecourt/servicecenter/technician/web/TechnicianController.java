package io.forecourt.servicecenter.technician.web;

import io.forecourt.servicecenter.technician.Technician;
import io.forecourt.servicecenter.technician.WorkshopStaff;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.forecourt.web.page.SortableBy;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import jakarta.validation.Valid;
import java.net.URI;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/technicians")
class TechnicianController {

    private final WorkshopStaff staff;

    TechnicianController(WorkshopStaff staff) {
        this.staff = staff;
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<TechnicianResponse> hire(@Valid @RequestBody TechnicianRequest request) {
        var hired = staff.hire(request.toDetails());
        return ResponseEntity.created(URI.create("/api/v1/technicians/" + hired.id()))
                .eTag(ETags.of(hired.version()))
                .body(TechnicianResponse.of(hired));
    }

    @GetMapping
    PageResponse<TechnicianResponse> list(
            @RequestParam @Nullable Boolean active,
            @SortableBy({"lastName:details.lastName", "firstName:details.firstName", "employeeId:details.employeeId"})
                    PageQuery page) {
        return PageResponse.of(staff.list(active, page.pageable()), TechnicianResponse::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<TechnicianResponse> get(@PathVariable long id) {
        return answer(staff.get(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<TechnicianResponse> correct(
            @PathVariable long id, IfMatch ifMatch, @Valid @RequestBody TechnicianRequest request) {
        return answer(staff.correct(id, request.toDetails(), ifMatch::require));
    }

    @PostMapping("/{id}/deactivate")
    ResponseEntity<TechnicianResponse> deactivate(@PathVariable long id) {
        return answer(staff.deactivate(id));
    }

    @PostMapping("/{id}/reactivate")
    ResponseEntity<TechnicianResponse> reactivate(@PathVariable long id) {
        return answer(staff.reactivate(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id) {
        staff.remove(id);
    }

    private static ResponseEntity<TechnicianResponse> answer(Technician technician) {
        return ResponseEntity.ok().eTag(ETags.of(technician.version())).body(TechnicianResponse.of(technician));
    }
}
