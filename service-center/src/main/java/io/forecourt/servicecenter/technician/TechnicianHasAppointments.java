package io.forecourt.servicecenter.technician;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A technician whom appointments name cannot be deleted. */
@ProblemType(
        slug = "technician-has-appointments",
        status = HttpStatus.CONFLICT,
        title = "The technician has appointments")
public class TechnicianHasAppointments extends RuntimeException implements ProblemProperties {

    private final long appointments;

    TechnicianHasAppointments(long technicianId, long appointments) {
        super("Technician %d has %d appointment%s and cannot be deleted; deactivate them instead."
                .formatted(technicianId, appointments, appointments == 1 ? "" : "s"));
        this.appointments = appointments;
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("appointments", appointments);
    }
}
