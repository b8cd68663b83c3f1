package io.forecourt.sales;

import static io.forecourt.security.Role.ADMIN;
import static io.forecourt.security.Role.CUSTOMER;
import static io.forecourt.security.Role.DEALERSHIP_STAFF;
import static io.forecourt.security.Role.SALESPERSON;
import static io.forecourt.security.Role.SERVICE_ADVISOR;

import io.forecourt.security.access.AccessRules;
import io.forecourt.security.access.Rules;
import org.springframework.stereotype.Component;

/** Who may call what. Whose customers and sales are whose, the features themselves see to. */
@Component
class SalesAccess implements AccessRules {

    private static final String THEMSELVES = "their own record";
    private static final String OWN_SALES = "sales to them, without who the salesperson is to us and why a sale ended";

    @Override
    public void list(Rules rules) {
        customers(rules);
        sales(rules);
        rules.get("/api/v1/salespeople/{id}/sales").roles(ADMIN, SALESPERSON);
        rules.get("/api/v1/salespeople", "/api/v1/salespeople/{id}").roles(DEALERSHIP_STAFF);
        rules.post("/api/v1/salespeople", "/api/v1/salespeople/{id}/{step}").roles(ADMIN);
        rules.put("/api/v1/salespeople/{id}").roles(ADMIN);
        rules.delete("/api/v1/salespeople/{id}").roles(ADMIN);
        rules.get("/api/v1/vehicles/{vin}/commitments/**").roles(DEALERSHIP_STAFF);
        rules.post("/api/v1/vehicles/{vin}/commitments/**").roles(ADMIN, SALESPERSON);
        rules.put("/api/v1/vehicles/{vin}/commitments/{id}").roles(ADMIN, SALESPERSON);
    }

    private static void customers(Rules rules) {
        rules.get("/api/v1/customers/me", "/api/v1/customers/me/export").orOwn(CUSTOMER, THEMSELVES);
        rules.put("/api/v1/customers/me").orOwn(CUSTOMER, THEMSELVES);
        rules.get("/api/v1/customers").roles(ADMIN, SALESPERSON, SERVICE_ADVISOR);
        rules.post("/api/v1/customers").roles(ADMIN, SALESPERSON, SERVICE_ADVISOR);
        rules.get("/api/v1/customers/export.csv").roles(ADMIN, SALESPERSON);
        rules.get("/api/v1/customers/{id}/duplicates").roles(ADMIN, SALESPERSON);
        rules.post("/api/v1/customers/{id}/merge").roles(ADMIN, SALESPERSON);
        rules.get("/api/v1/customers/{id}")
                .roles(ADMIN, SALESPERSON, SERVICE_ADVISOR)
                .orOwn(CUSTOMER, THEMSELVES);
        rules.put("/api/v1/customers/{id}").roles(ADMIN, SALESPERSON).orOwn(CUSTOMER, THEMSELVES);
        rules.get("/api/v1/customers/{id}/export").roles(ADMIN, SALESPERSON).orOwn(CUSTOMER, THEMSELVES);
        rules.delete("/api/v1/customers/{id}").roles(ADMIN);
    }

    private static void sales(Rules rules) {
        rules.get("/api/v1/sales/export", "/api/v1/sales/reports", "/api/v1/sales/reports/export")
                .roles(ADMIN, SALESPERSON);
        rules.get("/api/v1/sales", "/api/v1/sales/{id}")
                .roles(ADMIN, SALESPERSON)
                .orOwn(CUSTOMER, OWN_SALES);
        rules.post("/api/v1/sales", "/api/v1/sales/{id}/{step}").roles(ADMIN, SALESPERSON);
        rules.put("/api/v1/sales/{id}").roles(ADMIN, SALESPERSON);
    }
}
