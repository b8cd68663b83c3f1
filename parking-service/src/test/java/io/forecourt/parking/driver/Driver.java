package io.forecourt.parking.driver;

import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.security.Tokens;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody with an account, and what they do with their vehicles. */
public record Driver(UUID account, Client client) {

    public static final String VEHICLES = "/api/v1/parking/vehicles";

    public static Driver somebody(int port) {
        var account = UUID.randomUUID();
        return new Driver(account, new Client(port).as(Tokens.account(account, Role.CUSTOMER)));
    }

    /** A French plate that no other test has. */
    public static String newPlate() {
        var random = ThreadLocalRandom.current();
        var letters = "ABCDEFGHJKLMNPQRTVWXYZ";
        var number = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            number.append(letters.charAt(random.nextInt(letters.length())));
        }
        return number.insert(2, "%03d".formatted(random.nextInt(1, 1000))).toString();
    }

    /** Adds a car with that plate. */
    public Answer add(String plate) {
        return client.post(VEHICLES, Map.of("plate", plate, "country", "FR", "vehicleClass", "CAR"));
    }

    public Answer vehicles() {
        return client.get(VEHICLES).expect(200);
    }
}
