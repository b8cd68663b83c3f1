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

    /** Of machines that bring lists of sites, and what was counted there. */
    private static final String PARKING_WRITE = "parking.write";

    private static final String OPERATORS = "/api/v1/parking/operators";
    private static final String SITES = "/api/v1/parking/sites";
    private static final String SITE = SITES + "/{id}";
    private static final String LEVELS = SITE + "/levels";
    private static final String STAYS = "/api/v1/parking/stays";
    private static final String STAY = STAYS + "/{id}";
    private static final String SPACES = SITE + "/spaces";
    private static final String VEHICLES = "/api/v1/parking/vehicles";
    private static final String PERMITS = "/api/v1/parking/permits";
    private static final String SITE_TARIFF = SITE + "/tariff";
    private static final String TARIFFS = "/api/v1/parking/tariffs";
    private static final String VERSIONS = TARIFFS + "/{id}/versions";
    private static final String VERSION = VERSIONS + "/{number}";

    private static final String EXPORTS = "/api/v1/parking/exports";
    private static final String EXPORT = EXPORTS + "/{id}";
    private static final String NOTICES = "/api/v1/parking/notices";

    @Override
    public void list(Rules rules) {
        rules.get(OPERATORS, OPERATORS + "/{id}")
                .roles(ADMIN, PARKING_MANAGER, PARKING_AGENT)
                .orScope(PARKING_WRITE);
        rules.post(OPERATORS).roles(ADMIN, PARKING_MANAGER).orScope(PARKING_WRITE);
        rules.put(OPERATORS + "/{id}").roles(ADMIN, PARKING_MANAGER);
        rules.delete(OPERATORS + "/{id}").roles(ADMIN, PARKING_MANAGER);

        rules.get(SITES, SITE, LEVELS, LEVELS + "/{levelId}", SPACES, SPACES + "/{spaceId}", SITE + "/occupancy")
                .everyone();
        rules.post(SITES, LEVELS, SPACES, SPACES + "/remove").roles(ADMIN, PARKING_MANAGER);
        rules.put(SITE, LEVELS + "/{levelId}", SPACES + "/{spaceId}").roles(ADMIN, PARKING_MANAGER);
        rules.delete(SITE, LEVELS + "/{levelId}").roles(ADMIN, PARKING_MANAGER);

        rules.get(SITE + "/availability").everyone();
        rules.post("/api/v1/parking/reservations").signedIn();
        rules.get(STAYS).signedIn().but("the caller's own");
        rules.get(STAY, STAY + "/receipt", STAY + "/receipt.pdf")
                .signedIn()
                .but("the caller's own, or all for those who manage parking");
        rules.get(STAY + "/stop-quote", STAY + "/extension-quote").signedIn().but("the caller's own");
        rules.post(STAY + "/payment", STAY + "/stop", STAY + "/cancel", STAY + "/check-in", STAY + "/extensions")
                .signedIn()
                .but("the caller's own");
        rules.get("/api/v1/parking/history/summary").signedIn().but("the caller's own");
        rules.get("/api/v1/parking/dashboards/parking").roles(ADMIN, PARKING_MANAGER);
        rules.post("/api/v1/parking/history/stays/search").roles(ADMIN, PARKING_MANAGER);
        rules.post(EXPORTS).roles(ADMIN, PARKING_MANAGER);
        rules.get(EXPORTS, EXPORT, EXPORT + "/stays.csv")
                .roles(ADMIN, PARKING_MANAGER)
                .but("the caller's own");
        rules.delete(EXPORT).roles(ADMIN, PARKING_MANAGER).but("the caller's own");
        rules.post("/api/v1/payment-webhooks/{provider}").everyone();
        rules.get("/api/v1/sandbox-payments/{id}").everyone();
        rules.post("/api/v1/sandbox-payments/{id}").everyone();

        rules.post("/api/v1/parking/site-imports", "/api/v1/parking/occupancy-imports")
                .roles(ADMIN, PARKING_MANAGER)
                .orScope(PARKING_WRITE);

        rules.get(VEHICLES, VEHICLES + "/{id}").signedIn().but("the caller's own");
        rules.post(VEHICLES).signedIn();
        rules.put(VEHICLES + "/{id}").signedIn().but("the caller's own");
        rules.delete(VEHICLES + "/{id}").signedIn().but("the caller's own");

        rules.post("/api/v1/parking/sessions").signedIn();

        rules.get(PERMITS, PERMITS + "/{id}").roles(ADMIN, PARKING_MANAGER);
        rules.post(PERMITS, PERMITS + "/search", PERMITS + "/{id}/revoke").roles(ADMIN, PARKING_MANAGER);

        rules.get(SITE_TARIFF, SITE + "/quotes").everyone();
        rules.put(SITE_TARIFF).roles(ADMIN, PARKING_MANAGER);
        rules.delete(SITE_TARIFF).roles(ADMIN, PARKING_MANAGER);

        rules.get(TARIFFS, TARIFFS + "/{id}", TARIFFS + "/{id}/sites", VERSIONS, VERSION)
                .roles(ADMIN, PARKING_MANAGER, PARKING_AGENT);
        rules.post(
                        TARIFFS,
                        VERSIONS,
                        VERSION + "/publish",
                        VERSION + "/simulations",
                        "/api/v1/parking/tariff-checks",
                        "/api/v1/parking/tariff-trials")
                .roles(ADMIN, PARKING_MANAGER);
        rules.put(TARIFFS + "/{id}", VERSION).roles(ADMIN, PARKING_MANAGER);
        rules.delete(TARIFFS + "/{id}", VERSION).roles(ADMIN, PARKING_MANAGER);

        rules.get(NOTICES).signedIn().but("the caller's own");
        rules.post(NOTICES + "/{id}/read", NOTICES + "/read-all").signedIn().but("the caller's own");
        rules.get("/api/v1/parking/notice-settings").signedIn().but("the caller's own");
        rules.put("/api/v1/parking/notice-settings").signedIn().but("the caller's own");
        rules.post("/api/v1/parking/unsubscriptions/{token}").everyone();
    }
}
