package io.forecourt.servicecenter.schedule.web;

import io.forecourt.servicecenter.schedule.TechniciansTime;
import io.forecourt.servicecenter.site.KnownYears;
import io.forecourt.servicecenter.site.Site;
import io.forecourt.web.idempotency.Idempotent;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/technicians/{id}/absences")
class AbsenceController {

    private final TechniciansTime time;
    private final Site site;
    private final Clock clock;

    AbsenceController(TechniciansTime time, Site site, Clock clock) {
        this.time = time;
        this.site = site;
        this.clock = clock;
    }

    /** By their beginning. */
    record AbsencesResponse(List<AbsenceResponse> items) {}

    @GetMapping
    AbsencesResponse list(
            @PathVariable long id,
            @Parameter(description = "those that are not over before that day; absent for today")
                    @RequestParam
                    @Nullable
                    LocalDate from) {
        var day = from == null ? site.timeOf(clock.instant()).toLocalDate() : KnownYears.require("/from", from);
        return new AbsencesResponse(time.absencesOf(id, site.startOf(day)).stream()
                .map(absence -> AbsenceResponse.of(absence, site))
                .toList());
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AbsenceAddedResponse> add(@PathVariable long id, @Valid @RequestBody AddAbsenceRequest request) {
        var away = time.beAway(id, request.time(site), request.kind(), request.note());
        return ResponseEntity.status(HttpStatus.CREATED).body(AbsenceAddedResponse.of(away, site));
    }

    @DeleteMapping("/{absenceId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, @PathVariable long absenceId) {
        time.beBack(id, absenceId);
    }
}
