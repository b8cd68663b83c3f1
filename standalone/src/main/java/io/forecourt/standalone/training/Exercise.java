package io.forecourt.standalone.training;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.browser.Browser;
import io.forecourt.standalone.process.Http;
import io.forecourt.standalone.system.DemoAccounts;
import io.forecourt.standalone.system.ForecourtSystem;
import io.forecourt.standalone.system.Operator;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Some everyday work through the gateway: a car comes in, somebody signs in, the car is booked into the workshop and
 * sold, and is looked at now and then. What is answered does not matter, only what had to be loaded and run to answer;
 * so nothing here is checked.
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
            "workshop/services",
            "workshop/free-slots?service=OIL_SERVICE",
            "vehicles/" + VIN,
            "vehicles/" + VIN + "/history",
            "vehicles/" + VIN + "/commitments",
            "customers",
            "salespeople",
            "sales",
            "parking/sites",
            "parking/sites?latitude=50.776&longitude=6.087",
            "me",
            "accounts",
            "nothing-of-that-name");
    private static final int ROUNDS = 20;
    private static final int SIGN_INS = 3;

    private final ForecourtSystem system;

    Exercise(ForecourtSystem system) {
        this.system = system;
    }

    void run() throws InterruptedException {
        receiveACar();
        new Newcomer(system).run();
        for (String role : List.of("CUSTOMER", "TECHNICIAN", "SALESPERSON")) {
            as(role, this::look);
        }
        as("ADMIN", administrator -> {
            work(administrator);
            for (int round = 0; round < ROUNDS; round++) {
                look(administrator);
            }
        });
        for (int time = 0; time < SIGN_INS; time++) {
            as("SERVICE_ADVISOR", _ -> {});
        }
    }

    /** As a machine does it, with a token instead of a session. */
    private void receiveACar() throws InterruptedException {
        try (HttpClient http = Http.client()) {
            HttpRequest feed = HttpRequest.newBuilder(system.gatewayUrl().resolve("/api/v1/automobile-imports"))
                    .timeout(Duration.ofSeconds(30))
                    .header("Authorization", system.operator().authorization(Operator.STOCK_WRITE))
                    .header("Content-Type", "text/csv")
                    .POST(BodyPublishers.ofString(FEED))
                    .build();
            http.send(feed, BodyHandlers.discarding());
        } catch (IOException | CannotContinue _) {
            // Then there is one thing less to learn.
        }
    }

    private void as(String role, Work work) throws InterruptedException {
        try (Browser browser = new Browser(system.publicUrl())) {
            signIn(browser, role);
            work.by(browser);
            browser.call("POST", "/sign-out", "");
        } catch (CannotContinue _) {
            // Then there is one thing less to learn.
        }
    }

    private void signIn(Browser browser, String role) throws InterruptedException {
        try {
            browser.signIn(
                    DemoAccounts.address(role), system.home().demoAccounts().password());
        } catch (CannotContinue _) {
            // Then a stranger looks around.
        }
    }

    private void work(Browser staff) throws InterruptedException {
        String technician = create(staff, "technicians", person("T1"));
        String salesperson = create(staff, "salespeople", person("S1"));
        String customer = create(staff, "customers", """
                {"firstName": "Ada", "lastName": "Lovelace", "email": "ada@example.org"}""");
        create(staff, "appointments", """
                {"vin": "%s", "customer": {"name": "Ada Lovelace"}, "technicianId": %s, "startsAt": "%s",
                 "durationMinutes": 60, "reason": "oil", "outsideHours": true}""".formatted(VIN, technician, Instant.EPOCH.plus(36_525, ChronoUnit.DAYS)));
        create(staff, "sales", """
                {"vin": "%s", "customerId": %s, "salespersonId": %s,
                 "price": {"minorUnits": 630000, "currency": "USD"}}""".formatted(VIN, customer, salesperson));
    }

    private void look(Browser browser) throws InterruptedException {
        for (String path : LOOKS) {
            browser.open("/api/v1/" + path);
        }
    }

    /** @return the new thing's id, as far as one was created */
    private static String create(Browser browser, String path, String json) throws InterruptedException {
        HttpResponse<String> answer = browser.call("POST", "/api/v1/" + path, json);
        String location = answer.headers().firstValue("Location").orElse("/0");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String person(String employee) {
        return """
                {"firstName": "Grace", "lastName": "Hopper", "employeeId": "%s"}""".formatted(employee);
    }

    private interface Work {
        void by(Browser browser) throws InterruptedException;
    }
}
