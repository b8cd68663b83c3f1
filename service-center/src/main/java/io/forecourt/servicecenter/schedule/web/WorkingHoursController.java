package io.forecourt.servicecenter.schedule.web;

import io.forecourt.servicecenter.schedule.TechniciansTime;
import io.forecourt.web.precondition.IfMatch;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A technician's own hours; without any, they work whenever the workshop is open. */
@RestController
@RequestMapping("/api/v1/technicians/{id}/working-hours")
class WorkingHoursController {

    private final TechniciansTime time;

    WorkingHoursController(TechniciansTime time) {
        this.time = time;
    }

    @GetMapping
    ResponseEntity<HoursBody> get(@PathVariable long id) {
        return HoursBody.answer(time.hoursOf(id));
    }

    @PutMapping
    ResponseEntity<HoursBody> change(@PathVariable long id, IfMatch ifMatch, @Valid @RequestBody HoursBody request) {
        return HoursBody.answer(time.work(id, request.toWeek(), ifMatch::require));
    }
}
