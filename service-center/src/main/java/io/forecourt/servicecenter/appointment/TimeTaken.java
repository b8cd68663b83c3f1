package io.forecourt.servicecenter.appointment;

import java.time.Instant;

/** A time that an appointment takes of its technician, half-open; shorter than its slot when it was finished early. */
record TimeTaken(Instant startsAt, Instant endsAt) {}
