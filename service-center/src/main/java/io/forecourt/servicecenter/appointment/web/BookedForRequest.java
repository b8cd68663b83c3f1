package io.forecourt.servicecenter.appointment.web;

import io.forecourt.servicecenter.appointment.BookedFor;
import io.forecourt.web.problem.InvalidRequest;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whom an appointment is for: a customer's id, or a name. */
record BookedForRequest(
        @Nullable Long id, @Size(max = 200) @Nullable String name) {

    BookedFor toBookedFor() {
        if ((id == null) == (name == null || name.isBlank())) {
            throw new InvalidRequest("/customer", "give the id of a customer, or a name, and not both");
        }
        return id == null ? BookedFor.named(String.valueOf(name)) : BookedFor.customer(id);
    }
}
