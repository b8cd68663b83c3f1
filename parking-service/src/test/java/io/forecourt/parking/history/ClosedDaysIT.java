package io.forecourt.parking.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.Places;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is added up beforehand, the figures are those of the stays. */
@IntegrationTest
class ClosedDaysIT {

    private static final int STAYS = 300;

    /** In Berlin and New York clocks go forward within that time. */
    private static final LocalPeriod SPRING = new LocalPeriod(LocalDate.of(2025, 3, 5), LocalDate.of(2025, 4, 6));

    private static final List<String> ENDED = List.of(
            "RESERVATION COMPLETED LEFT",
            "RESERVATION COMPLETED LEFT",
            "RESERVATION NO_SHOW NO_SHOW",
            "RESERVATION CANCELLED CANCELLED",
            "RESERVATION EXPIRED NOT_PAID",
            "SESSION CLOSED RUN_OUT",
            "SESSION STOPPED_EARLY LEFT",
            "SESSION EXPIRED ABANDONED");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BegunStays begun;

    @Autowired
    private HourlyFigures hourly;

    @Autowired
    private ClosingDays days;

    @Autowired
    private Clock clock;

    private final Random random = new Random(5);
    private final List<Long> sites = new ArrayList<>();
    private long operator;
    private Instant now;

    @BeforeEach
    void parkSomewhereSometime() {
        now = clock.instant();
        Client manager = new Client(port).as(Tokens.of(Role.PARKING_MANAGER));
        operator = Places.operator(manager);
        for (String zone : List.of("Europe/Berlin", "America/New_York", "Asia/Kolkata")) {
            long site = manager.post(
                            Places.SITES, Places.carPark(operator, Map.of("timeZone", zone, "name", "In " + zone)))
                    .expect(201)
                    .id();
            Places.addSpaces(manager, site, 20).expect(200);
            sites.add(site);
        }
        for (int i = 0; i < STAYS; i++) {
            ended(anyTime(), 1 + random.nextInt(14));
        }
        for (int space = 15; space <= 20; space++) {
            open(space);
        }
    }

    @Test
    void figuresAreTheSameBeforeAndAfterDaysAreClosed() {
        List<String> expected = everyStay();
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(figures()).isEqualTo(expected);

        close();

        assertThat(count("parked_days")).isGreaterThan(60);
        assertThat(figures()).isEqualTo(expected);
    }

    @Test
    void whatChangesAfterwardsCountsAtOnce() {
        close();
        jdbc.sql("update stays set refunded_cents = paid_cents where site_id = ? and paid_cents > 500")
                .param(sites.getFirst())
                .update();
        jdbc.sql("""
                        update stays set state = 'COMPLETED', end_reason = 'LEFT', ended_at = starts_at + interval '50 hours'
                         where site_id = any (?) and state = 'CHECKED_IN'""").param(sites.toArray(Long[]::new)).update();
        ended(Instant.parse("2025-03-30T00:30:00Z"), 3);

        List<String> expected = everyStay();
        assertThat(count("changed_days")).isPositive();
        assertThat(figures()).isEqualTo(expected);
        close();
        assertThat(count("changed_days")).isZero();
        assertThat(figures()).isEqualTo(expected);
    }

    @Test
    void whoIsForgottenOrNotOverChangesNoDay() {
        close();
        jdbc.sql("update stays set version = version + 1 where site_id = any (?)")
                .param(sites.toArray(Long[]::new))
                .update();
        jdbc.sql("update stays set price_cents = 1 where site_id = any (?) and state = 'CHECKED_IN'")
                .param(sites.toArray(Long[]::new))
                .update();

        assertThat(count("changed_days")).isZero();
    }

    @Test
    void aSiteWithOtherClocksIsAddedUpAnew() {
        close();
        jdbc.sql("update sites set time_zone = 'Asia/Tokyo' where id = ?")
                .param(sites.getFirst())
                .update();

        List<String> expected = everyStay();
        assertThat(figures()).isEqualTo(expected);
        close();
        assertThat(figures()).isEqualTo(expected);
    }

    @Test
    void instancesThatCloseAtOnceAddNothingUpTwice() throws Exception {
        List<String> expected = everyStay();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> both = List.of(() -> days.close(() -> false), () -> days.close(() -> false));
            for (var one : threads.invokeAll(both)) {
                assertThat(one.get()).isTrue();
            }
        }

        close();
        assertThat(figures()).isEqualTo(expected);
    }

    @Test
    void closedDaysAreNotReadAgain() {
        close();
        jdbc.sql("update parked_days set no_shows = no_shows + 1000 where site_id = ? and day = date '2025-03-20'")
                .param(sites.getFirst())
                .update();

        assertThat(begun.addedUp(new DashboardScope(sites.getFirst(), null), SPRING, now))
                .filteredOn(row -> row.is(BegunStays.By.NOTHING))
                .anyMatch(row -> row.noShows() >= 1000);
    }

    private void close() {
        assertThat(days.close(() -> false)).isTrue();
    }

    private List<String> figures() {
        var scope = new DashboardScope(null, operator);
        return EveryStay.of(begun.addedUp(scope, SPRING, now), hourly.addedUp(scope, SPRING, now));
    }

    private List<String> everyStay() {
        return new EveryStay(jdbc, operator, SPRING, now).figures();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table + " where site_id = any (?)")
                .param(sites.toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    private Instant anyTime() {
        return Instant.parse("2025-02-20T00:00:00Z").plusNanos(random.nextLong(50L * 24 * 3600 * 1_000_000) * 1_000);
    }

    private void ended(Instant from, int space) {
        String[] kind = ENDED.get(random.nextInt(ENDED.size())).split(" ");
        Duration bought = Duration.ofMinutes(5 + random.nextInt(random.nextInt(10) == 0 ? 20_000 : 600));
        Instant left = from.plusMillis(random.nextLong(bought.toMillis() * 5 / 4));
        boolean came = kind[1].equals("COMPLETED");
        stay(kind, space, from, from.plus(bought), came ? from.plusSeconds(random.nextInt(200)) : null, left);
    }

    private void open(int space) {
        Instant from = anyTime();
        boolean came = random.nextBoolean();
        stay(
                new String[] {"RESERVATION", came ? "CHECKED_IN" : "CONFIRMED", ""},
                space,
                from,
                from.plus(Duration.ofHours(1 + random.nextInt(200))),
                came ? from : null,
                null);
    }

    private void stay(String[] kind, int space, Instant from, Instant to, Instant came, Instant left) {
        boolean reserved = kind[0].equals("RESERVATION");
        String currency = random.nextInt(5) == 0 ? null : random.nextInt(5) == 0 ? "CHF" : "EUR";
        long paid = currency == null ? 0 : random.nextInt(1000);
        jdbc.sql("""
                        insert into stays (kind, state, account_id, site_id, space_id, plate, country, vehicle_class, user_class,
                                           currency, starts_at, ends_at, price_cents, paid_cents, refunded_cents, created_at,
                                           checked_in_at, ended_at, end_reason)
                        select :kind, :state, :account, p.site_id, case when :reserved then p.id end, :plate, 'FR', 'CAR',
                               'VISITOR', :currency, :from, :to, :paid, :paid, :refunded, :from, :came, :left,
                               nullif(:reason, '')
                          from spaces p where p.site_id = :site and p.number = :space""")
                .param("kind", kind[0])
                .param("state", kind[1])
                .param("account", UUID.randomUUID())
                .param("reserved", reserved)
                .param("plate", "AA%05dAA".formatted(random.nextInt(100_000)))
                .param("currency", currency)
                .param("from", utc(from))
                .param("to", utc(to))
                .param("paid", paid)
                .param("refunded", paid == 0 ? 0 : random.nextLong(paid))
                .param("came", utc(came))
                .param("left", utc(left))
                .param("reason", kind[2])
                .param("site", sites.get(random.nextInt(sites.size())))
                .param("space", Integer.toString(space))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
