package io.forecourt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.e2e.Api.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.JsonNode;

/** What a dealership needs for its work, through the gateway, made anew by an administrator for the test that asks. */
public final class Dealership {

    private static final Duration COPIES_ARRIVE = Duration.ofSeconds(20);

    private final Api api;

    public Dealership(SystemUnderTest system) {
        this.api = system.as(Caller.ADMIN);
    }

    /** A car that is for sale and known to every service. */
    public String newCar() {
        int serial = SystemUnderTest.unique();
        String vin = Vins.number(serial);
        long manufacturer = created(api.post("/api/v1/manufacturers", "{\"name\":\"Maker %d\"}".formatted(serial)));
        long model = created(api.post(
                "/api/v1/models", "{\"manufacturerId\":%d,\"name\":\"Model %d\"}".formatted(manufacturer, serial)));
        Answer car = api.post("/api/v1/automobiles", """
                {"vin":"%s","modelId":%d,"status":"AVAILABLE","condition":"USED","modelYear":2019,"color":"red",
                 "mileage":{"value":30000,"unit":"MI"},"price":{"minorUnits":1850000,"currency":"USD"}}""".formatted(vin, model));
        assertThat(car.status()).as(car.toString()).isEqualTo(201);
        awaitCopies(vin);
        return vin;
    }

    /** Returns when service-center and sales know that VIN. */
    void awaitCopies(String vin) {
        await().atMost(COPIES_ARRIVE)
                .until(() -> vehicle(vin).body().path("automobile").isObject());
        long customer = newCustomer();
        long salesperson = newSalesperson();
        await().atMost(COPIES_ARRIVE)
                .until(() -> draft(vin, customer, salesperson).status() == 201);
    }

    private Answer draft(String vin, long customer, long salesperson) {
        return api.post("/api/v1/sales", """
                {"vin":"%s","customerId":%d,"salespersonId":%d,"price":{"minorUnits":1,"currency":"USD"},"stage":"DRAFT"}""".formatted(vin, customer, salesperson));
    }

    Answer vehicle(String vin) {
        return api.get("/api/v1/vehicles/" + vin);
    }

    long newCustomer() {
        return created(api.post("/api/v1/customers", "{\"firstName\":\"Ada\",\"lastName\":\"Buyer\"}"));
    }

    public long newSalesperson() {
        return created(api.post("/api/v1/salespeople", employee("S", "")));
    }

    public long newTechnician() {
        return created(api.post("/api/v1/technicians", employee("T", "")));
    }

    /** Who signs in with that account; hired by the test that asks first, as an account is one technician's only. */
    public long technicianOf(String accountId) {
        for (int page = 0; ; page++) {
            JsonNode technicians =
                    api.get("/api/v1/technicians?size=100&page=" + page).body();
            for (JsonNode technician : technicians.path("items")) {
                if (technician.path("accountId").asString("").equals(accountId)) {
                    return technician.path("id").asLong();
                }
            }
            if (technicians.path("items").size() < 100) {
                return created(
                        api.post("/api/v1/technicians", employee("T", ",\"accountId\":\"%s\"".formatted(accountId))));
            }
        }
    }

    private static String employee(String prefix, String further) {
        return "{\"firstName\":\"Grace\",\"lastName\":\"Worker\",\"employeeId\":\"%s-%d\"%s}"
                .formatted(prefix, SystemUnderTest.unique(), further);
    }

    public static String saleOf(String vin, long customer, long salesperson) {
        return """
                {"vin":"%s","customerId":%d,"salespersonId":%d,"price":{"minorUnits":1800000,"currency":"USD"}}""".formatted(vin, customer, salesperson);
    }

    /** At whatever time it is, also when nobody is at work. */
    public static String appointmentFor(String vin, long technician, Instant start) {
        return """
                {"vin":"%s","customer":{"name":"Ada Buyer"},"technicianId":%d,"startsAt":"%s","durationMinutes":60,
                 "reason":"Oil change","outsideHours":true}""".formatted(vin, technician, start);
    }

    static Instant tomorrow() {
        return Instant.now().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.DAYS);
    }

    private static long created(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.id();
    }
}
