package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.site.Site;
import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;

/** The technician has another appointment at that time. */
@ProblemType(slug = "technician-busy", status = HttpStatus.CONFLICT, title = "The technician is busy")
public class TechnicianBusy extends NotPossibleThen implements ProblemProperties {

    /** PostgreSQL's state for what an exclusion constraint refuses; appointments have one, against double booking. */
    private static final String EXCLUSION_VIOLATION = "23P01";

    private final Map<String, Object> properties;

    /** @param taken the other appointment's time */
    TechnicianBusy(long technicianId, TimeTaken taken, Site site) {
        super("Technician %d is busy %s; choose another time or technician."
                .formatted(technicianId, site.words(taken.startsAt(), taken.endsAt())));
        properties = Map.of("technicianId", technicianId, "conflict", taken);
    }

    /** @param wanted the time that was asked for, which tells nothing of the other appointment's */
    TechnicianBusy(long technicianId, Slot wanted, Site site) {
        super("Technician %d is not free %s; choose another time or technician."
                .formatted(technicianId, site.words(wanted.startsAt(), wanted.endsAt())));
        properties = Map.of("technicianId", technicianId);
    }

    /** What a refused write means: this, or {@link NoBayFree}, where it would book the technician or the bay twice. */
    static RuntimeException orElse(DataIntegrityViolationException refused, Appointment appointment, Site site) {
        if (!(refused.getCause() instanceof ConstraintViolationException violation)
                || !EXCLUSION_VIOLATION.equals(violation.getSQLState())) {
            return refused;
        }
        return NoBayFree.CONSTRAINT.equals(violation.getConstraintName())
                ? new NoBayFree(appointment.occupied(), null, site)
                : new TechnicianBusy(appointment.technicianId(), appointment.slot(), site);
    }

    @Override
    public Map<String, Object> problemProperties() {
        return properties;
    }
}
