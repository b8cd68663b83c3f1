package io.forecourt.servicecenter.appointment.web;

import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Role;
import io.forecourt.servicecenter.appointment.AppointmentView;
import io.forecourt.web.precondition.ETags;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows appointments to whoever asks, with as much of them as is theirs to know. */
@Component
class AppointmentAnswers {

    private final CurrentCaller callers;

    AppointmentAnswers(CurrentCaller callers) {
        this.callers = callers;
    }

    AppointmentResponse body(AppointmentView appointment) {
        var complete = AppointmentResponse.of(appointment);
        return callers.current().worksAs(Role.DEALERSHIP_STAFF) ? complete : complete.forTheCustomer();
    }

    /** Never kept by a cache: names and VIP change without the version that the tag counts. */
    ResponseEntity<AppointmentResponse> answer(AppointmentView appointment) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(ETags.of(appointment.version()))
                .body(body(appointment));
    }
}
