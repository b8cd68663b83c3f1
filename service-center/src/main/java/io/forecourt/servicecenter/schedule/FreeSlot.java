package io.forecourt.servicecenter.schedule;

import java.time.Instant;
import java.util.List;

/**
 * A time that can be booked.
 *
 * @param technicianIds those who are free then, at least one
 */
public record FreeSlot(Instant startsAt, List<Long> technicianIds) {}
