package io.forecourt.inventory;

import static io.forecourt.security.Role.ADMIN;
import static io.forecourt.security.Role.DEALERSHIP_STAFF;
import static io.forecourt.security.Role.SALESPERSON;

import io.forecourt.inventory.automobile.StockInsight;
import io.forecourt.security.access.AccessRules;
import io.forecourt.security.access.Rule;
import io.forecourt.security.access.Rules;
import org.springframework.stereotype.Component;

/** Who may call what of the inventory. */
@Component
class InventoryAccess implements AccessRules {

    private static final String OTHERS_SEE = "others than the dealership's staff see what is for sale, and no plates";

    @Override
    public void list(Rules rules) {
        catalogue(rules);
        automobiles(rules);
        imports(rules);
    }

    private static void catalogue(Rules rules) {
        String[] lists = {"/api/v1/manufacturers", "/api/v1/models"};
        String[] entries = {"/api/v1/manufacturers/{id}", "/api/v1/models/{id}"};
        rules.get(lists).everyone();
        rules.get(entries).everyone();
        rules.get("/api/v1/vins/{vin}").everyone();
        sellers(rules.post(lists));
        sellers(rules.put(entries));
        sellers(rules.delete(entries));
    }

    private static void automobiles(Rules rules) {
        String automobiles = "/api/v1/automobiles";
        String automobile = automobiles + "/{vin}";
        rules.get(automobiles + "/export.csv").roles(DEALERSHIP_STAFF).but("what it cost us is for ADMIN, SALESPERSON");
        rules.get(automobiles + "/stock-age").roles(DEALERSHIP_STAFF);
        rules.get(automobiles, automobile).everyone().but(OTHERS_SEE);
        rules.get(automobile + "/history").roles(DEALERSHIP_STAFF);
        rules.get(automobile + "/cost").roles(ADMIN, SALESPERSON);
        sellers(rules.put(automobile + "/cost"));
        sellers(rules.post(automobiles)).but("only an ADMIN takes a VIN in spite of its check digit");
        sellers(rules.patch(automobile));
        sellers(rules.post(
                automobile + "/receive", automobile + "/prepare", automobile + "/offer", automobile + "/delist"));
    }

    private static void imports(Rules rules) {
        String imports = "/api/v1/automobile-imports";
        sellers(rules.post(imports)).but("only an ADMIN's file takes VINs in spite of their check digits");
        sellers(rules.get(
                imports,
                imports + "/{id}",
                imports + "/{id}/rejections",
                imports + "/{id}/rejections.csv",
                imports + "/{id}/warnings",
                imports + "/{id}/warnings.csv"));
    }

    private static Rule sellers(Rule rule) {
        return rule.roles(ADMIN, SALESPERSON).orScope(StockInsight.STOCK_WRITE);
    }
}
