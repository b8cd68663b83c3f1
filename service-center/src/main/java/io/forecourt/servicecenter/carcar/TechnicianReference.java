package io.forecourt.servicecenter.carcar;

import io.forecourt.servicecenter.technician.Technician;
import io.forecourt.servicecenter.technician.WorkshopStaff;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Some CarCar clients name a technician by the employee id, others by the id; an exact employee id wins. */
@Component
@Profile("carcar")
class TechnicianReference {

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private final WorkshopStaff staff;

    TechnicianReference(WorkshopStaff staff) {
        this.staff = staff;
    }

    /** @throws DoesNotExist when it is neither */
    long resolve(String reference) {
        var text = reference.trim();
        return staff.findByEmployeeId(text)
                .or(() -> ID.matcher(text).matches() ? staff.find(Long.parseLong(text)) : Optional.empty())
                .map(Technician::id)
                .orElseThrow(DoesNotExist::new);
    }
}
