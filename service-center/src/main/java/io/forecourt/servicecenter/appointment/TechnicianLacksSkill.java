package io.forecourt.servicecenter.appointment;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The technician cannot do what the service asks for. */
@ProblemType(slug = "technician-lacks-skill", status = HttpStatus.CONFLICT, title = "The technician lacks a skill")
public class TechnicianLacksSkill extends NotPossibleThen implements ProblemProperties {

    private final Map<String, Object> properties;

    TechnicianLacksSkill(long technicianId, @Nullable String skill) {
        super("Technician %d has not the skill %s that this service asks for; choose another technician."
                .formatted(technicianId, skill));
        properties = Map.of("technicianId", technicianId, "skill", String.valueOf(skill));
    }

    @Override
    public Map<String, Object> problemProperties() {
        return properties;
    }
}
