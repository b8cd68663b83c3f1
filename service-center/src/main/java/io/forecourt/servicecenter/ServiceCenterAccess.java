package io.forecourt.servicecenter;

import static io.forecourt.security.Role.ADMIN;
import static io.forecourt.security.Role.CUSTOMER;
import static io.forecourt.security.Role.DEALERSHIP_STAFF;
import static io.forecourt.security.Role.SALESPERSON;
import static io.forecourt.security.Role.SERVICE_ADVISOR;
import static io.forecourt.security.Role.TECHNICIAN;

import io.forecourt.security.access.AccessRules;
import io.forecourt.security.access.Rules;
import org.springframework.stereotype.Component;

/** Who may call what of the service center. */
@Component
class ServiceCenterAccess implements AccessRules {

    private static final String TECHNICIANS = "/api/v1/technicians";
    private static final String APPOINTMENTS = "/api/v1/appointments";
    private static final String APPOINTMENT = APPOINTMENTS + "/{id}";
    private static final String WORKSHOP = "/api/v1/workshop";
    private static final String VEHICLES = "/api/v1/vehicles";

    private static final String THEIR_WORK = "the appointment's technician";
    private static final String BOOKED_FOR_THEM = "the appointment's customer";

    @Override
    public void list(Rules rules) {
        rules.get(TECHNICIANS, TECHNICIANS + "/{id}").roles(DEALERSHIP_STAFF);
        rules.post(TECHNICIANS, TECHNICIANS + "/{id}/deactivate", TECHNICIANS + "/{id}/reactivate")
                .roles(ADMIN, SERVICE_ADVISOR);
        rules.put(TECHNICIANS + "/{id}").roles(ADMIN, SERVICE_ADVISOR);
        rules.delete(TECHNICIANS + "/{id}").roles(ADMIN, SERVICE_ADVISOR);

        rules.get(TECHNICIANS + "/{id}/working-hours").roles(DEALERSHIP_STAFF);
        rules.put(TECHNICIANS + "/{id}/working-hours").roles(ADMIN, SERVICE_ADVISOR);
        rules.get(TECHNICIANS + "/{id}/absences")
                .roles(ADMIN, SERVICE_ADVISOR)
                .orOwn(TECHNICIAN, "the technician themselves");
        rules.post(TECHNICIANS + "/{id}/absences").roles(ADMIN, SERVICE_ADVISOR);
        rules.delete(TECHNICIANS + "/{id}/absences/{absenceId}").roles(ADMIN, SERVICE_ADVISOR);

        workshop(rules);

        rules.get(APPOINTMENTS, APPOINTMENT)
                .roles(ADMIN, SERVICE_ADVISOR, SALESPERSON)
                .orOwn(TECHNICIAN, THEIR_WORK)
                .orOwn(CUSTOMER, BOOKED_FOR_THEM)
                .but("customers see neither VIP nor the workshop's notes");
        rules.post(APPOINTMENTS)
                .roles(ADMIN, SERVICE_ADVISOR, SALESPERSON)
                .orOwn(CUSTOMER, "for themselves, at a time to come, without a reading");
        rules.post(APPOINTMENT + "/reschedule", APPOINTMENT + "/cancel")
                .roles(ADMIN, SERVICE_ADVISOR, SALESPERSON)
                .orOwn(CUSTOMER, BOOKED_FOR_THEM + ", early enough");
        rules.post(APPOINTMENT + "/confirm", APPOINTMENT + "/no-show").roles(ADMIN, SERVICE_ADVISOR);
        rules.post(
                        APPOINTMENT + "/arrive",
                        APPOINTMENT + "/start",
                        APPOINTMENT + "/await-approval",
                        APPOINTMENT + "/await-parts",
                        APPOINTMENT + "/resume",
                        APPOINTMENT + "/ready",
                        APPOINTMENT + "/finish")
                .roles(ADMIN, SERVICE_ADVISOR)
                .orOwn(TECHNICIAN, THEIR_WORK);
        rules.patch(APPOINTMENT).roles(ADMIN, SERVICE_ADVISOR, SALESPERSON);
        rules.delete(APPOINTMENT).roles(ADMIN);

        rules.get(VEHICLES, VEHICLES + "/{vin}", VEHICLES + "/{vin}/history").roles(DEALERSHIP_STAFF);
    }

    private static void workshop(Rules rules) {
        rules.get(WORKSHOP + "/opening-hours", WORKSHOP + "/closures").everyone();
        rules.put(WORKSHOP + "/opening-hours").roles(ADMIN, SERVICE_ADVISOR);
        rules.post(WORKSHOP + "/closures").roles(ADMIN, SERVICE_ADVISOR);
        rules.delete(WORKSHOP + "/closures/{id}").roles(ADMIN, SERVICE_ADVISOR);

        rules.get(WORKSHOP + "/services", WORKSHOP + "/services/{code}")
                .everyone()
                .but("only dealership staff sees those that cannot be booked online, and what they need");
        rules.post(WORKSHOP + "/services").roles(ADMIN, SERVICE_ADVISOR);
        rules.put(WORKSHOP + "/services/{code}").roles(ADMIN, SERVICE_ADVISOR);

        rules.get(WORKSHOP + "/bays", WORKSHOP + "/bays/{id}").roles(DEALERSHIP_STAFF);
        rules.post(WORKSHOP + "/bays").roles(ADMIN, SERVICE_ADVISOR);
        rules.put(WORKSHOP + "/bays/{id}").roles(ADMIN, SERVICE_ADVISOR);

        rules.get(WORKSHOP + "/calendar")
                .roles(DEALERSHIP_STAFF)
                .but("only those who plan the work see who is away, and for what kind of reason");
        rules.get(WORKSHOP + "/free-slots")
                .everyone()
                .but("only dealership staff sees who is free, and asks for a technician");
    }
}
