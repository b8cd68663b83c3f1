package io.forecourt.servicecenter.schedule.web;

import io.forecourt.servicecenter.schedule.OpeningTimes;
import io.forecourt.web.precondition.IfMatch;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/workshop/opening-hours")
class OpeningHoursController {

    private final OpeningTimes openingTimes;

    OpeningHoursController(OpeningTimes openingTimes) {
        this.openingTimes = openingTimes;
    }

    @GetMapping
    ResponseEntity<HoursBody> get() {
        return HoursBody.answer(openingTimes.week());
    }

    @PutMapping
    ResponseEntity<HoursBody> change(IfMatch ifMatch, @Valid @RequestBody HoursBody request) {
        return HoursBody.answer(openingTimes.open(request.toWeek(), ifMatch::require));
    }
}
