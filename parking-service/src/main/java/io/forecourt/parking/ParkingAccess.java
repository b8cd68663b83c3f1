package io.forecourt.parking;

import static io.forecourt.security.Role.ADMIN;
import static io.forecourt.security.Role.PARKING_AGENT;
import static io.forecourt.security.Role.PARKING_MANAGER;

import io.forecourt.security.access.AccessRules;
import io.forecourt.security.access.Rules;
import org.springframework.stereotype.Component;

/** Who may call what of the parking service. */
@Component
class ParkingAccess implements AccessRules {

    private static final String OPERATORS = "/api/v1/parking/operators";
    private static final String SITES = "/api/v1/parking/sites";
    private static final String SITE = SITES + "/{id}";
    private static final String LEVELS = SITE + "/levels";
    private static final String SPACES = SITE + "/spaces";

    @Override
    public void list(Rules rules) {
        rules.get(OPERATORS, OPERATORS + "/{id}").roles(ADMIN, PARKING_MANAGER, PARKING_AGENT);
        rules.post(OPERATORS).roles(ADMIN, PARKING_MANAGER);
        rules.put(OPERATORS + "/{id}").roles(ADMIN, PARKING_MANAGER);
        rules.delete(OPERATORS + "/{id}").roles(ADMIN, PARKING_MANAGER);

        rules.get(SITES, SITE, LEVELS, LEVELS + "/{levelId}", SPACES, SPACES + "/{spaceId}")
                .everyone();
        rules.post(SITES, LEVELS, SPACES, SPACES + "/remove").roles(ADMIN, PARKING_MANAGER);
        rules.put(SITE, LEVELS + "/{levelId}", SPACES + "/{spaceId}").roles(ADMIN, PARKING_MANAGER);
        rules.delete(SITE, LEVELS + "/{levelId}").roles(ADMIN, PARKING_MANAGER);

        rules.post("/api/v1/parking/site-imports").roles(ADMIN, PARKING_MANAGER);
    }
}
