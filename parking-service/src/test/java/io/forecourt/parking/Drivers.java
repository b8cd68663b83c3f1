package io.forecourt.parking;

import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.TestKafka;
import io.forecourt.testing.security.Tokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drivers, as they book and pay. */
public final class Drivers {

    public static final String STAYS = "/api/v1/parking/stays";
    public static final String RESERVATIONS = "/api/v1/parking/reservations";

    private Drivers() {}

    /** A driver of their own. */
    public static Client driver(int port) {
        return new Client(port).as(Tokens.account(UUID.randomUUID(), Role.CUSTOMER));
    }

    /** What identity-service says once somebody has deleted their account. */
    public static void deleteAccount(UUID account) {
        TestKafka.publish(
                EventType.ACCOUNT_ANONYMISED,
                new AccountSnapshot(
                        account.toString(),
                        9,
                        true,
                        null,
                        false,
                        null,
                        List.of(),
                        "DISABLED",
                        null,
                        "2026-03-01T10:00:00Z"));
    }

    /** What is sent for a car on any standard space, with some of it said otherwise; null leaves it out. */
    public static Map<String, @Nullable Object> wish(long siteId, Instant from, Instant to, Map<String, ?> otherwise) {
        Map<String, @Nullable Object> wish = new HashMap<>();
        wish.put("siteId", siteId);
        wish.put("from", from.toString());
        wish.put("to", to.toString());
        wish.put("plate", "AA-%03d-AA".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 1000)));
        wish.put("country", "FR");
        wish.putAll(otherwise);
        return wish;
    }

    public static Answer book(Client driver, long siteId, Instant from, Instant to) {
        return driver.post(RESERVATIONS, wish(siteId, from, to, Map.of()));
    }

    /** The driver's own look at it. */
    public static Answer stay(Client driver, long id) {
        return driver.get(STAYS + "/" + id);
    }

    /** Asks where to pay and pays there with that card of the sandbox; what becomes of it is heard later. */
    public static void payWith(String card, Client driver, long id) {
        String page = driver.post(STAYS + "/" + id + "/payment")
                .expect(200)
                .body()
                .at("/payment/next")
                .asString();
        driver.with("Content-Type", "application/x-www-form-urlencoded")
                .post(page, BodyPublishers.ofString("card=" + card))
                .expect(303);
    }

    /** Pays, comes back, and is told that it is so. */
    public static Answer pay(Client driver, long id, String state) {
        payWith("SUCCESS", driver, id);
        return awaitState(driver, id, state);
    }

    public static Answer awaitState(Client driver, long id, String state) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            driver.post(STAYS + "/" + id + "/payment");
            return stay(driver, id).body().get("state").asString().equals(state);
        });
        return stay(driver, id);
    }
}
