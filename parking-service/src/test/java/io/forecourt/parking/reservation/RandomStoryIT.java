package io.forecourt.parking.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.Drivers;
import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Random bookings, cancellations and extensions, beside a list of who has what when. */
@IntegrationTest
class RandomStoryIT {

    private static final int SPACES = 3;
    private static final int ACTS = 150;
    private static final int SLOTS = 12;

    private final Instant begin = Instant.now().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.HOURS);

    @LocalServerPort
    private int port;

    /** What somebody has, in slots of ten minutes. */
    private record Taken(long space, int from, int to) {

        boolean overlaps(long otherSpace, int otherFrom, int otherTo) {
            return space == otherSpace && from < otherTo && otherFrom < to;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isToldAsTheListSays(long seed) {
        var random = new Random(seed);
        var manager = new Client(port).as(Tokens.admin());
        var driver = Drivers.driver(port);
        long site = Places.site(manager);
        Places.addSpaces(manager, site, SPACES).expect(200);
        Set<Long> spaces = new TreeSet<>();
        manager.get(Places.SITES + "/" + site + "/spaces")
                .body()
                .get("items")
                .forEach(space -> spaces.add(space.get("id").asLong()));
        Map<Long, Taken> list = new HashMap<>();

        for (int act = 0; act < ACTS; act++) {
            int from = random.nextInt(SLOTS);
            int to = from + 1 + random.nextInt(4);
            switch (random.nextInt(4)) {
                case 0, 1 -> {
                    boolean possible = spaces.stream().anyMatch(space -> isFree(list, space, from, to));
                    Answer answer = Drivers.book(driver, site, at(from), at(to));
                    assertThat(answer.status()).as("act %d of %d", act, seed).isEqualTo(possible ? 201 : 409);
                    if (possible) {
                        long space = answer.body().at("/space/id").asLong();
                        assertThat(isFree(list, space, from, to)).isTrue();
                        list.put(answer.id(), new Taken(space, from, to));
                    }
                }
                case 2 ->
                    some(list, random).ifPresent(id -> {
                        driver.post(Drivers.STAYS + "/" + id + "/cancel").expect(200);
                        list.remove(id);
                    });
                default ->
                    some(list, random).ifPresent(id -> {
                        Taken now = list.get(id);
                        int longer = now.to() + 1 + random.nextInt(3);
                        boolean possible = isFree(list, now.space(), now.to(), longer);
                        Answer answer = driver.post(
                                Drivers.STAYS + "/" + id + "/extensions",
                                Map.of("to", at(longer).toString()));
                        assertThat(answer.status()).isEqualTo(possible ? 200 : 409);
                        if (possible) {
                            list.put(id, new Taken(now.space(), now.from(), longer));
                        }
                    });
            }
        }
        assertThat(list).isNotEmpty();
    }

    private static boolean isFree(Map<Long, Taken> list, long space, int from, int to) {
        return list.values().stream().noneMatch(taken -> taken.overlaps(space, from, to));
    }

    private static Optional<Long> some(Map<Long, Taken> list, Random random) {
        return list.keySet().stream()
                .sorted()
                .skip(random.nextInt(list.size() + 1))
                .findFirst();
    }

    private Instant at(int slot) {
        return begin.plus(Duration.ofMinutes(10L * slot));
    }
}
