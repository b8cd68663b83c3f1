package io.forecourt.sales.carcar;

import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import java.util.UUID;

/** Does what a CarCar front end does. */
final class CarCarClient {

    private final Client api;

    CarCarClient(Client api) {
        this.api = api;
    }

    Answer salesperson(String employeeId) {
        return post("/api/salespeople/", """
                {"first_name": "Sam", "last_name": "Reed", "employee_id": "%s"}""".formatted(employeeId));
    }

    Answer customer(String phone) {
        return post("/api/customers/", """
                {"first_name": "Ann", "last_name": "Lee", "address": "1 Main St", "phone_number": "%s"}""".formatted(phone));
    }

    Answer sell(String vin, String price) {
        String employeeId =
                salesperson(newEmployeeId()).body().get("employee_id").asString();
        return sell(vin, employeeId, customer("").id(), price);
    }

    Answer sell(String vin, String salesperson, long customer, String price) {
        return post("/api/sales/", """
                {"automobile": "%s", "salesperson": "%s", "customer": %d, "price": %s}""".formatted(vin, salesperson, customer, price));
    }

    Answer post(String path, String body) {
        return api.post(path, body);
    }

    static String newEmployeeId() {
        return UUID.randomUUID().toString();
    }
}
