package io.forecourt.bench;

import io.forecourt.standalone.system.DemoAccounts;
import io.forecourt.standalone.system.ForecourtSystem;
import io.forecourt.standalone.system.Person;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The n-th request of each kind about parking, sent by the accounts of the demonstration in turns. */
final class ParkingRequests {

    private static final String PARKING = "/api/v1/parking/";

    private final City city;
    private final List<Person> drivers;

    /** Whose stays {@link GeneratedStays} makes some of; books nothing else. */
    private final Person listed;

    ParkingRequests(City city, ForecourtSystem system) {
        this.city = city;
        this.listed = system.demoPerson("CUSTOMER");
        this.drivers = DemoAccounts.ROLES.stream()
                .filter(role -> !role.equals("CUSTOMER"))
                .map(system::demoPerson)
                .toList();
    }

    /** Of the one whose stays are listed. */
    ClassicHttpRequest sample(URI base, boolean priced) {
        return booking(base, 0, priced, listed);
    }

    ClassicHttpRequest free(URI base, long number) {
        return booking(base, number, false, driver(number));
    }

    ClassicHttpRequest priced(URI base, long number) {
        return booking(base, number, true, driver(number));
    }

    /** Books, and lets the payment be prepared at the provider: two requests. */
    boolean toBePaid(Load load, URI base, long number) throws IOException {
        Person driver = driver(number);
        Optional<String> held = load.answer(booking(base, number, true, driver), 201);
        if (held.isEmpty()) {
            return false;
        }
        long id = JsonMapper.shared().readTree(held.get()).get("id").asLong();
        ClassicHttpRequest payment = ClassicRequestBuilder.post(base.resolve(PARKING + "stays/" + id + "/payment"))
                .addHeader("Authorization", authorization(driver))
                .build();
        return load.answer(payment, 200).isPresent();
    }

    ClassicHttpRequest quote(URI base, long number) {
        City.Wish wish = City.wish(number, true);
        return get(
                base, "sites/%d/quotes?vehicle=CAR&from=%s&to=%s".formatted(city.siteId(wish), wish.from(), wish.to()));
    }

    ClassicHttpRequest search(URI base, long number) {
        return get(base, "sites?latitude=%s&longitude=%s".formatted(latitude(number), longitude(number)));
    }

    /** What is free for an hour near a point, and what it costs. */
    ClassicHttpRequest searchForATime(URI base, long number) {
        City.Wish wish = City.wish(number, false);
        return get(
                base,
                "sites?latitude=%s&longitude=%s&from=%s&to=%s"
                        .formatted(latitude(number), longitude(number), wish.from(), wish.to()));
    }

    ClassicHttpRequest ownStays(URI base, long number) {
        return ClassicRequestBuilder.get(base.resolve(PARKING + "stays"))
                .addHeader("Authorization", authorization(listed))
                .build();
    }

    static double latitude(long number) {
        return City.SOUTH + City.HEIGHT * (number * 613 % 1_000) / 1_000;
    }

    static double longitude(long number) {
        return City.WEST + City.WIDTH * (number * 389 % 1_000) / 1_000;
    }

    static String plate(long number) {
        return "AB-%d-CD".formatted(100 + number % 900);
    }

    private Person driver(long number) {
        return drivers.get((int) (number % drivers.size()));
    }

    private ClassicHttpRequest booking(URI base, long number, boolean priced, Person driver) {
        City.Wish wish = City.wish(number, priced);
        return ClassicRequestBuilder.post(base.resolve(PARKING + "reservations"))
                .addHeader("Authorization", authorization(driver))
                .setEntity(
                        """
                        {"siteId":%d,"spaceKind":"STANDARD","from":"%s","to":"%s","plate":"%s","country":"FR"}""".formatted(city.siteId(wish), wish.from(), wish.to(), plate(number)),
                        ContentType.APPLICATION_JSON)
                .build();
    }

    private static ClassicHttpRequest get(URI base, String path) {
        return ClassicRequestBuilder.get(base.resolve(PARKING + path)).build();
    }

    private static String authorization(Person person) {
        try {
            return person.authorization();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while signing in", interrupted);
        }
    }
}
