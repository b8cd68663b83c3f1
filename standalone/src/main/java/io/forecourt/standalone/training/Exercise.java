package io.forecourt.standalone.training;

import io.forecourt.standalone.process.Http;
import io.forecourt.standalone.system.ForecourtSystem;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Some everyday work through the gateway: a car comes in, is booked into the workshop and sold, and is looked at now and
 * then. What is answered does not matter, only what had to be loaded and run to answer; so nothing here is checked.
 */
final class Exercise {

    private static final String VIN = "1M8GDM9AXKP042788";
    private static final String FEED = """
            vin,price,brand,model,year,mileage,color
            %s,6300,dodge,caravan,1989,274117,black
            1M8GDM9AXKP04278O,6300,dodge,caravan,1989,274117,black
            """.formatted(VIN);
    private static final List<String> LOOKS = List.of(
            "automobiles?facets=true&size=20",
            "automobiles?q=dodge&sort=price,desc",
            "automobiles/" + VIN,
            "automobiles/" + VIN + "/history",
            "manufacturers",
            "models",
            "technicians",
            "appointments",
            "vehicles/" + VIN,
            "vehicles/" + VIN + "/history",
            "vehicles/" + VIN + "/commitments",
            "customers",
            "salespeople",
            "sales",
            "nothing-of-that-name");
    private static final int ROUNDS = 20;

    private final ForecourtSystem system;

    Exercise(ForecourtSystem system) {
        this.system = system;
    }

    void run() throws InterruptedException {
        try (HttpClient http = Http.client()) {
            post(http, "automobile-imports", "text/csv", FEED);
            look(http);
            String technician = create(http, "technicians", person("T1"));
            String salesperson = create(http, "salespeople", person("S1"));
            String customer = create(http, "customers", """
                    {"firstName": "Ada", "lastName": "Lovelace", "email": "ada@example.org"}""");
            create(http, "appointments", """
                    {"vin": "%s", "customer": {"name": "Ada Lovelace"}, "technicianId": %s, "startsAt": "%s",
                     "durationMinutes": 60, "reason": "oil"}""".formatted(VIN, technician, Instant.EPOCH.plus(36_525, ChronoUnit.DAYS)));
            create(http, "sales", """
                    {"vin": "%s", "customerId": %s, "salespersonId": %s,
                     "price": {"minorUnits": 630000, "currency": "USD"}}""".formatted(VIN, customer, salesperson));
            for (int round = 0; round < ROUNDS; round++) {
                look(http);
            }
        }
    }

    private void look(HttpClient http) throws InterruptedException {
        for (String path : LOOKS) {
            send(http, path, HttpRequest.newBuilder());
        }
    }

    /** @return the new thing's id, as far as one was created */
    private String create(HttpClient http, String path, String json) throws InterruptedException {
        String location = post(http, path, "application/json", json);
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String post(HttpClient http, String path, String mediaType, String content) throws InterruptedException {
        BodyPublisher body = BodyPublishers.ofString(content);
        return send(
                http,
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", mediaType)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(body));
    }

    private String send(HttpClient http, String path, HttpRequest.Builder request) throws InterruptedException {
        request.uri(system.gatewayUrl().resolve("/api/v1/" + path)).timeout(Duration.ofSeconds(10));
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElse("/0");
        } catch (IOException _) {
            return "/0";
        }
    }

    private static String person(String employee) {
        return """
                {"firstName": "Grace", "lastName": "Hopper", "employeeId": "%s"}""".formatted(employee);
    }
}
