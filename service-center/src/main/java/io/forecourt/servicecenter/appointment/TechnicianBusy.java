package io.forecourt.servicecenter.appointment;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;

/** The technician has another appointment at that time. */
@ProblemType(slug = "technician-busy", status = HttpStatus.CONFLICT, title = "The technician is busy")
public class TechnicianBusy extends RuntimeException implements ProblemProperties {

    private static final String CONSTRAINT = "technician_not_double_booked";

    private final Map<String, Object> properties;

    /** @param taken the other appointment's time */
    TechnicianBusy(long technicianId, TimeTaken taken) {
        super("Technician %d is busy from %s to %s; choose another time or technician."
                .formatted(technicianId, taken.startsAt(), taken.endsAt()));
        properties = Map.of("technicianId", technicianId, "conflict", taken);
    }

    private TechnicianBusy(long technicianId, Slot wanted) {
        super(
                "Technician %d was booked for a time between %s and %s in this very moment; choose another time or technician."
                        .formatted(technicianId, wanted.startsAt(), wanted.endsAt()));
        properties = Map.of("technicianId", technicianId);
    }

    /** What a refused write means: this, where the constraint against double booking refused it. */
    static RuntimeException orElse(DataIntegrityViolationException refused, Appointment appointment) {
        return refused.getCause() instanceof ConstraintViolationException violation
                        && CONSTRAINT.equals(violation.getConstraintName())
                ? new TechnicianBusy(appointment.technicianId(), appointment.slot())
                : refused;
    }

    @Override
    public Map<String, Object> problemProperties() {
        return properties;
    }
}
