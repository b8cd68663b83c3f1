package io.forecourt.servicecenter.schedule.web;

import io.forecourt.servicecenter.schedule.Closure;
import io.forecourt.servicecenter.schedule.OpeningTimes;
import io.forecourt.servicecenter.site.KnownYears;
import io.forecourt.servicecenter.site.Site;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
@RequestMapping("/api/v1/workshop/closures")
class ClosureController {

    private final OpeningTimes openingTimes;
    private final Site site;
    private final Clock clock;

    ClosureController(OpeningTimes openingTimes, Site site, Clock clock) {
        this.openingTimes = openingTimes;
        this.site = site;
        this.clock = clock;
    }

    /** By their first day. */
    record ClosuresResponse(List<Closure> items) {}

    record AddClosureRequest(
            @NotNull LocalDate firstDay,
            @NotNull @Schema(description = "included") LocalDate lastDay,
            @NotBlank @Size(max = 100) String name) {}

    @GetMapping
    ClosuresResponse list(
            @Parameter(description = "those that are not over before that day; absent for today")
                    @RequestParam
                    @Nullable
                    LocalDate from) {
        var day = from == null ? site.timeOf(clock.instant()).toLocalDate() : KnownYears.require("/from", from);
        return new ClosuresResponse(openingTimes.closuresFrom(day));
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Closure> add(@Valid @RequestBody AddClosureRequest request) {
        var firstDay = KnownYears.require("/firstDay", request.firstDay());
        var lastDay = KnownYears.require("/lastDay", request.lastDay());
        if (lastDay.isBefore(firstDay)) {
            throw new InvalidRequest("/lastDay", "must not be before firstDay");
        }
        return ResponseEntity.status(HttpStatus.CREATED).body(openingTimes.close(firstDay, lastDay, request.name()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id) {
        openingTimes.openAgain(id);
    }
}
