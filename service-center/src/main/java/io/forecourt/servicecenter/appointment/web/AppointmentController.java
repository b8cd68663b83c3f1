package io.forecourt.servicecenter.appointment.web;

import io.forecourt.servicecenter.appointment.AppointmentFilter;
import io.forecourt.servicecenter.appointment.AppointmentStatus;
import io.forecourt.servicecenter.appointment.AppointmentViews;
import io.forecourt.servicecenter.appointment.BookingAppointments;
import io.forecourt.servicecenter.appointment.Vin;
import io.forecourt.servicecenter.site.Site;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.forecourt.web.page.SortableBy;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/appointments")
class AppointmentController {

    private final BookingAppointments booking;
    private final AppointmentViews views;
    private final AppointmentAnswers answers;
    private final Site site;

    AppointmentController(BookingAppointments booking, AppointmentViews views, AppointmentAnswers answers, Site site) {
        this.booking = booking;
        this.views = views;
        this.answers = answers;
        this.site = site;
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AppointmentResponse> schedule(@Valid @RequestBody ScheduleAppointmentRequest request) {
        var scheduled = booking.schedule(request.toCommand(site));
        return ResponseEntity.created(URI.create("/api/v1/appointments/" + scheduled.id()))
                .eTag(ETags.of(scheduled.version()))
                .body(answers.body(scheduled));
    }

    /**
     * @param day in the site's zone, on which they are, if only in part
     * @param days how many days, of which that is the first
     */
    @GetMapping
    PageResponse<AppointmentResponse> list(
            @RequestParam @Nullable Set<@NotNull AppointmentStatus> status,
            @RequestParam @Nullable Long technicianId,
            @Parameter(
                            description = "in the site's zone: those that are on it, if only in part, such as one that"
                                    + " began the evening before")
                    @RequestParam
                    @Nullable
                    LocalDate day,
            @Parameter(description = "how many days, of which day is the first")
                    @RequestParam(defaultValue = "1")
                    @Min(1)
                    @Max(31)
                    int days,
            @RequestParam @Nullable String vin,
            @RequestParam @Nullable Long customerId,
            @SortableBy(
                            value = {"startsAt", "status", "vin", "technicianId"},
                            byDefault = "startsAt,asc")
                    PageQuery page) {
        var from = Optional.ofNullable(day).map(site::startOf).orElse(null);
        var before = Optional.ofNullable(day)
                .map(d -> site.startOf(d.plusDays(days)))
                .orElse(null);
        var canonicalVin = Optional.ofNullable(vin).map(Vin::canonical).orElse(null);
        var statuses = status == null ? Set.<AppointmentStatus>of() : status;
        var filter = new AppointmentFilter(statuses, technicianId, from, before, canonicalVin, customerId);
        return PageResponse.of(views.list(filter, page.pageable()), answers::body);
    }

    @GetMapping("/{id}")
    ResponseEntity<AppointmentResponse> get(@PathVariable long id) {
        return answers.answer(views.get(id));
    }

    @PatchMapping("/{id}")
    ResponseEntity<AppointmentResponse> correct(
            @PathVariable long id, IfMatch ifMatch, @Valid @RequestBody CorrectAppointmentRequest request) {
        var corrected = booking.correct(id, request.bookedFor(), request.reason(), ifMatch::require);
        return answers.answer(corrected);
    }

    @PostMapping("/{id}/reschedule")
    ResponseEntity<AppointmentResponse> reschedule(
            @PathVariable long id, IfMatch ifMatch, @Valid @RequestBody RescheduleAppointmentRequest request) {
        var rescheduled = booking.reschedule(id, request.toCommand(site), ifMatch::require);
        return answers.answer(rescheduled);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id) {
        booking.remove(id);
    }
}
