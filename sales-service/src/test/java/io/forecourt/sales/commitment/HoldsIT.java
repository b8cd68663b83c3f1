package io.forecourt.sales.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.sales.Copies;
import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.testing.Client.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;

class HoldsIT extends SalesIntegrationTest {

    private final Instant soon = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(24));

    @Test
    void showsWhatAVinIsCommittedTo() {
        String vin = copies.onOffer();

        Answer held = hold(vin, "TEST_DRIVE", 0, 2);

        assertThat(held.status()).as(held.text()).isEqualTo(201);
        assertThat(held.location()).hasPath("/api/v1/vehicles/%s/commitments/%d".formatted(vin, held.id()));
        Answer list = list(vin, false);
        assertThat(list.body().at("/items")).hasSize(1);
        assertThat(list.body().at("/items/0")).isEqualTo(held.body());
        assertThat(api.get("/api/v1/vehicles/{vin}/commitments/{id}", vin, held.id())
                        .etag())
                .isEqualTo(held.etag());
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 409", "0, 2, 409", "2, 4, 201", "-2, 0, 201", "-1, 1, 409"})
    void overlapsNothingElse(int from, int to, int status) {
        String vin = copies.onOffer();
        hold(vin, "WORKSHOP", 0, 2);

        Answer second = hold(vin, "TEST_DRIVE", from, to);

        assertThat(second.status()).as(second.text()).isEqualTo(status);
        if (status == 409) {
            assertThat(second.problem()).isEqualTo("automobile-already-committed");
            assertThat(second.body().at("/kind").asString()).isEqualTo("WORKSHOP");
            assertThat(second.body().at("/until").asString())
                    .isEqualTo(soon.plus(Duration.ofHours(2)).toString());
        }
    }

    @Test
    void keepsTheAutomobileFromBeingSoldUntilItIsGivenUp() {
        String vin = copies.onOffer();
        long hold = hold(vin, "TEST_DRIVE", 0, 2).id();
        assertThat(dealership.sell(vin).body().at("/kind").asString()).isEqualTo("TEST_DRIVE");

        Answer released = api.post("/api/v1/vehicles/%s/commitments/%d/release".formatted(vin, hold));

        assertThat(released.body().at("/releasedAt").isMissingNode()).isFalse();
        assertThat(dealership.sell(vin).status()).isEqualTo(201);
        assertThat(list(vin, true).body().at("/items")).hasSize(2);
        assertThat(list(vin, false).body().at("/items")).hasSize(1);
    }

    @Test
    void movesWithoutStandingInItsOwnWay() {
        String vin = copies.onOffer();
        Answer hold = hold(vin, "TEST_DRIVE", 0, 2);
        hold(vin, "WORKSHOP", 4, 6);

        Answer moved = move(vin, hold.id(), hold.etag(), 1, 3);
        Answer refused = move(vin, hold.id(), moved.etag(), 3, 5);

        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        assertThat(moved.body().at("/startsAt").asString())
                .isEqualTo(soon.plus(Duration.ofHours(1)).toString());
        assertThat(refused.problem()).isEqualTo("automobile-already-committed");
        assertThat(move(vin, hold.id(), hold.etag(), 1, 2).status()).isEqualTo(412);
    }

    @Test
    void leavesToASaleWhatBelongsToIt() {
        String vin = copies.onOffer();
        dealership.sell(vin);
        Answer commitment = list(vin, false);
        long id = commitment.body().at("/items/0/id").asLong();

        Answer released = api.post("/api/v1/vehicles/%s/commitments/%d/release".formatted(vin, id));

        assertThat(released.status()).isEqualTo(409);
        assertThat(released.problem()).isEqualTo("commitment-not-changeable");
    }

    @Test
    void holdsOnlyWhatStandsInTheYard() {
        String vin = Copies.newVin();
        copies.put(vin, "IN_PREPARATION");

        assertThat(hold(vin, "TEST_DRIVE", 0, 1).problem()).isEqualTo("automobile-not-available");
        assertThat(hold(vin, "WORKSHOP", 0, 1).status()).isEqualTo(201);
        assertThat(hold(Copies.newVin(), "WORKSHOP", 0, 1).problem()).isEqualTo("vehicle-not-found");
        assertThat(list(Copies.newVin(), false).problem()).isEqualTo("vehicle-not-found");
        assertThat(list("longer than any VIN", false).problem()).isEqualTo("invalid-request");
    }

    @ParameterizedTest
    @CsvSource({"2, 2, /endsAt", "2, 1, /endsAt", "-100, 1, /startsAt", "0, 9999, /endsAt", "99999, 100000, /startsAt"})
    void refusesPeriodsThatMakeNoSense(int from, int to, String pointer) {
        Answer refused = hold(copies.onOffer(), "WORKSHOP", from, to);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    /** Two rows that no application class has looked at. */
    @Test
    void cannotOverlapInTheDatabaseEither() {
        String vin = Copies.newVin();
        insert(vin, "2026-01-01", "2026-01-03", null);
        insert(vin, "2026-01-03", null, null);
        insert(vin, "2026-01-01", null, "2026-01-01");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> insert(vin, "2026-01-02", "2026-01-04", null))
                .withMessageContaining("commitments_one_at_a_time");
    }

    private void insert(String vin, String from, String to, String releasedAt) {
        jdbc.sql("""
                        insert into commitments (version, vin, kind, starts_at, ends_at, released_at, created_at)
                        values (0, ?, 'RENTAL', ?::timestamptz, ?::timestamptz, ?::timestamptz, now())""").params(vin, from, to, releasedAt).update();
    }

    private Answer hold(String vin, String kind, int fromHour, int toHour) {
        return api.post(
                "/api/v1/vehicles/%s/commitments".formatted(vin),
                Map.of("kind", kind, "startsAt", hour(fromHour), "endsAt", hour(toHour)));
    }

    private Answer move(String vin, long id, String etag, int fromHour, int toHour) {
        return api.with("If-Match", etag)
                .put(
                        "/api/v1/vehicles/%s/commitments/%d".formatted(vin, id),
                        Map.of("startsAt", hour(fromHour), "endsAt", hour(toHour)));
    }

    private Answer list(String vin, boolean history) {
        return api.get("/api/v1/vehicles/{vin}/commitments?history={history}", vin, history);
    }

    private String hour(int hour) {
        return soon.plus(Duration.ofHours(hour)).toString();
    }
}
