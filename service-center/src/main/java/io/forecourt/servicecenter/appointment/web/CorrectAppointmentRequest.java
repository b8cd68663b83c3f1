package io.forecourt.servicecenter.appointment.web;

import io.forecourt.servicecenter.appointment.BookedFor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is to change; what is absent stays. */
record CorrectAppointmentRequest(
        @Valid @Nullable BookedForRequest customer,

        @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Size(max = 1000) @Nullable
        String reason) {

    @Nullable
    BookedFor bookedFor() {
        return customer == null ? null : customer.toBookedFor();
    }
}
