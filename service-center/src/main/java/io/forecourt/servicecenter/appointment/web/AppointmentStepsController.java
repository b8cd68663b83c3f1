package io.forecourt.servicecenter.appointment.web;

import io.forecourt.servicecenter.appointment.WorkshopFlow;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/appointments/{id}")
class AppointmentStepsController {

    private final WorkshopFlow workshop;
    private final AppointmentAnswers answers;

    AppointmentStepsController(WorkshopFlow workshop, AppointmentAnswers answers) {
        this.workshop = workshop;
        this.answers = answers;
    }

    @PostMapping("/confirm")
    ResponseEntity<AppointmentResponse> confirm(@PathVariable long id) {
        return answers.answer(workshop.confirm(id));
    }

    @PostMapping("/arrive")
    ResponseEntity<AppointmentResponse> arrive(
            @PathVariable long id, @Valid @RequestBody(required = false) @Nullable ArriveRequest request) {
        return answers.answer(workshop.arrive(id, request == null ? null : request.reading()));
    }

    @PostMapping("/start")
    ResponseEntity<AppointmentResponse> start(@PathVariable long id) {
        return answers.answer(workshop.start(id));
    }

    @PostMapping("/await-approval")
    ResponseEntity<AppointmentResponse> awaitApproval(@PathVariable long id) {
        return answers.answer(workshop.awaitApproval(id));
    }

    @PostMapping("/await-parts")
    ResponseEntity<AppointmentResponse> awaitParts(@PathVariable long id) {
        return answers.answer(workshop.awaitParts(id));
    }

    @PostMapping("/resume")
    ResponseEntity<AppointmentResponse> resume(@PathVariable long id) {
        return answers.answer(workshop.resume(id));
    }

    @PostMapping("/ready")
    ResponseEntity<AppointmentResponse> makeReady(@PathVariable long id) {
        return answers.answer(workshop.makeReady(id));
    }

    @PostMapping("/finish")
    ResponseEntity<AppointmentResponse> finish(
            @PathVariable long id, @Valid @RequestBody(required = false) @Nullable FinishRequest request) {
        var finished = request == null
                ? workshop.finish(id, null, null)
                : workshop.finish(id, request.notes(), request.reading());
        return answers.answer(finished);
    }

    @PostMapping("/cancel")
    ResponseEntity<AppointmentResponse> cancel(
            @PathVariable long id, @Valid @RequestBody(required = false) @Nullable CancelRequest request) {
        return answers.answer(workshop.cancel(id, request == null ? null : request.reason()));
    }

    @PostMapping("/no-show")
    ResponseEntity<AppointmentResponse> miss(@PathVariable long id) {
        return answers.answer(workshop.miss(id));
    }
}
