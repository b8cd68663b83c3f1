package io.forecourt.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dealership at work: fills its stock, hires staff, changes prices, through the public API. */
final class Dealership implements AutoCloseable {

    private static final Duration IMPORT_LIMIT = Duration.ofMinutes(10);

    private final URI base;
    private final Credentials credentials;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong prices = new AtomicLong(1_000_000);
    private List<Long> technicians = List.of();
    private long salesperson;
    private long customer;

    /**
     * @param base the gateway, or inventory-service alone for work on the stock
     * @param credentials of somebody who may do all that is asked for
     */
    Dealership(URI base, Credentials credentials) {
        this.base = base;
        this.credentials = credentials;
    }

    /** What to send as {@code Authorization}. */
    interface Credentials {
        String authorization() throws InterruptedException;
    }

    /** Imports a feed of that many cars and answers their VINs; a later generation changes all their prices. */
    List<String> stockUp(int cars, int generation) throws Exception {
        Path feed = Files.createTempFile("feed", ".csv");
        try {
            List<String> vins = new GeneratedStock().write(feed, cars, generation);
            HttpResponse<String> taken = send(request("/api/v1/automobile-imports")
                    .header("Content-Type", "text/csv")
                    .POST(BodyPublishers.ofFile(feed)));
            expect(202, taken);
            String location = URI.create(taken.headers().firstValue("Location").orElseThrow())
                    .getPath();
            Waiting.until(
                    "the feed is imported",
                    IMPORT_LIMIT,
                    () -> get(location).path("finishedAt").isString());
            JsonNode report = get(location);
            long applied =
                    report.path("accepted").asLong() + report.path("updated").asLong();
            if (applied != cars) {
                throw new IllegalStateException("Of %d cars: %s".formatted(cars, report));
            }
            return vins;
        } finally {
            Files.delete(feed);
        }
    }

    /** Hires a salesperson and enough technicians that appointments do not collide, and registers a customer. */
    void openForBusiness() throws Exception {
        salesperson = create("/api/v1/salespeople", person("S-1"));
        customer = create("/api/v1/customers", "{\"firstName\":\"Ada\",\"lastName\":\"Buyer\"}");
        List<Long> hired = new java.util.ArrayList<>();
        for (int i = 0; i < 50; i++) {
            hired.add(create("/api/v1/technicians", person("T-" + i)));
        }
        technicians = List.copyOf(hired);
    }

    private static String person(String employeeId) {
        return "{\"firstName\":\"Grace\",\"lastName\":\"Bench\",\"employeeId\":\"%s\"}".formatted(employeeId);
    }

    /** Waits until sales and service-center know that car. */
    void awaitCopy(String vin) throws Exception {
        Waiting.until(
                "the copies know the newest car",
                Duration.ofMinutes(5),
                () -> get("/api/v1/vehicles/" + vin).path("automobile").isObject());
        Waiting.until(
                "sales can look the newest car up",
                Duration.ofMinutes(5),
                () -> send(request("/api/v1/vehicles/" + vin + "/commitments").GET())
                                .statusCode()
                        == 200);
    }

    /** Gives the car a price that it never had. */
    boolean reprice(String vin) {
        try {
            String car = "/api/v1/automobiles/" + vin;
            String tag = send(request(car).GET()).headers().firstValue("ETag").orElseThrow();
            String price = "{\"price\":{\"minorUnits\":%d,\"currency\":\"USD\"}}".formatted(prices.incrementAndGet());
            return send(request(car)
                                    .header("Content-Type", "application/json")
                                    .header("If-Match", tag)
                                    .method("PATCH", BodyPublishers.ofString(price)))
                            .statusCode()
                    == 200;
        } catch (IOException | InterruptedException _) {
            return false;
        }
    }

    String entityTag(String vin) throws Exception {
        return send(request("/api/v1/automobiles/" + vin).GET())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    List<Long> technicians() {
        return technicians;
    }

    long salesperson() {
        return salesperson;
    }

    long customer() {
        return customer;
    }

    private long create(String path, String json) throws Exception {
        BodyPublisher body = BodyPublishers.ofString(json);
        HttpResponse<String> created =
                send(request(path).header("Content-Type", "application/json").POST(body));
        expect(201, created);
        return JsonMapper.shared().readTree(created.body()).path("id").asLong();
    }

    private JsonNode get(String path) throws Exception {
        return JsonMapper.shared().readTree(send(request(path).GET()).body());
    }

    String authorization() {
        try {
            return credentials.authorization();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while signing in", interrupted);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", authorization());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static void expect(int status, HttpResponse<String> response) {
        if (response.statusCode() != status) {
            throw new IllegalStateException(
                    "%s answered %d: %s".formatted(response.request().uri(), response.statusCode(), response.body()));
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
