package io.forecourt.sales;

import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What tests do again and again through the API: people, and sales between them. */
public final class Dealership {

    private final Client api;

    public Dealership(Client api) {
        this.api = api;
    }

    public long customer() {
        return customer("Ann", "Lee").id();
    }

    public Answer customer(String firstName, String lastName) {
        return api.post("/api/v1/customers", Map.of("firstName", firstName, "lastName", lastName));
    }

    public long salesperson() {
        return salesperson(newEmployeeId()).id();
    }

    public Answer salesperson(String employeeId) {
        return api.post(
                "/api/v1/salespeople", Map.of("employeeId", employeeId, "firstName", "Sam", "lastName", "Reed"));
    }

    public static String newEmployeeId() {
        return UUID.randomUUID().toString();
    }

    /** A signed contract. */
    public static Map<String, Object> sale(String vin, long customer, long salesperson) {
        Map<String, Object> sale = new LinkedHashMap<>();
        sale.put("vin", vin);
        sale.put("customerId", customer);
        sale.put("salespersonId", salesperson);
        sale.put("price", Map.of("minorUnits", 630_000, "currency", "USD"));
        return sale;
    }

    /** Of that VIN to and by somebody new. */
    public Map<String, Object> sale(String vin, String stage) {
        Map<String, Object> sale = sale(vin, customer(), salesperson());
        sale.put("stage", stage);
        return sale;
    }

    public Answer sell(String vin) {
        return api.post("/api/v1/sales", sale(vin, "CONTRACTED"));
    }

    public Answer reserve(String vin) {
        return api.post("/api/v1/sales", sale(vin, "RESERVED"));
    }

    public Answer deliver(long sale) {
        return api.post("/api/v1/sales/%d/deliver".formatted(sale));
    }

    public Answer cancel(long sale) {
        return api.post(
                "/api/v1/sales/%d/cancel".formatted(sale), Map.of("reason", "The customer changed their mind."));
    }

    public Answer unwind(long sale) {
        return api.post("/api/v1/sales/%d/unwind".formatted(sale), Map.of("reason", "The financing fell through."));
    }
}
