package io.forecourt.servicecenter.appointment;

import org.jspecify.annotations.Nullable;

/**
 * Who does the work, and where.
 *
 * @param bayId absent where it takes none
 */
record Place(long technicianId, @Nullable Long bayId) {}
