package io.forecourt.parking.purge;

import static io.forecourt.parking.Drivers.STAYS;
import static io.forecourt.parking.Drivers.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.forecourt.parking.Drivers;
import io.forecourt.parking.MovedClock;
import io.forecourt.parking.ParisTariff;
import io.forecourt.parking.Places;
import io.forecourt.parking.stay.Lapsing;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Who parked is known for as long as it is needed; nobody forgets by themselves here. */
@IntegrationTest
@Import(MovedClock.InTheService.class)
@TestPropertySource(
        properties = {
            "forecourt.stay.check-every=1h",
            "forecourt.payments.poll-interval=200ms",
            "forecourt.purge.every=3650d",
            "forecourt.purge.at-once=7",
            "forecourt.history.close-every=3650d"
        })
class ForgettingIT {

    private static final Instant TEN = ZonedDateTime.now(ZoneId.of("Europe/Berlin"))
            .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
            .with(LocalTime.of(10, 0))
            .toInstant();

    private static final Duration KEPT = Duration.ofDays(396);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovedClock clock;

    @Autowired
    private Lapsing lapsing;

    @Autowired
    private PurgingAll purging;

    private final UUID account = UUID.randomUUID();
    private final String plate = "ZZ" + Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000L) + "ZZ";
    private Client driver;
    private Client manager;
    private long site;

    @BeforeEach
    void addASite() {
        clock.set(TEN.minus(Duration.ofMinutes(10)));
        manager = new Client(port).as(Tokens.admin());
        driver = new Client(port).as(Tokens.account(account, Role.CUSTOMER));
        site = Places.site(manager);
        ParisTariff.at(jdbc, site);
        Places.addSpaces(manager, site, 30).expect(200);
    }

    @Test
    void afterItsTimeNobodyKnowsWhoParkedAndWhatWasBoughtStays() {
        long id = parkedAndPaid();
        String dashboard = dashboard();
        String money = money(id);
        assertThat(holding(plate)).contains("stays", "receipts");
        assertThat(holding(account.toString())).contains("stays", "notices");

        clock.set(TEN.plus(KEPT).plus(Duration.ofHours(2)).minusSeconds(60));
        purge();
        assertThat(holding(plate)).contains("stays");

        clock.pass(Duration.ofMinutes(2));
        purge();
        assertThat(holding(plate)).isEmpty();
        assertThat(holding(account.toString())).isEmpty();
        assertThat(money(id)).isEqualTo(money);
        assertThat(dashboard()).isEqualTo(dashboard);
        assertThat(jdbc.sql(
                                "select over_by <= purged_at - interval '396 days' from purges where what = 'STAYS' order by id desc limit 1")
                        .query(Boolean.class)
                        .single())
                .isTrue();

        driver.get(STAYS + "/" + id).expect(404);
        assertThat(manager.get(STAYS + "/" + id).expect(200).body().has("plate"))
                .isFalse();
        assertThat(manager.get(STAYS + "/" + id + "/receipt")
                        .expect(200)
                        .body()
                        .at("/paidCents")
                        .asLong())
                .isPositive();
        manager.get(STAYS + "/" + id + "/receipt.pdf").expect(200);
    }

    @Test
    void whoDeletesTheirAccountIsForgottenAtOnceAndWhoStillParksWhenTheyLeave() {
        long over = parkedAndPaid();
        long running = book(TEN.plus(Duration.ofHours(3)));
        clock.set(TEN.plus(Duration.ofHours(3)));
        driver.post(STAYS + "/" + running + "/check-in").expect(200);

        Drivers.deleteAccount(account);

        await().until(() -> isForgotten(over));
        assertThat(isForgotten(running)).isFalse();
        driver.post(STAYS + "/" + running + "/stop").expect(200);
        await().until(() -> refunds(running, "REQUESTED") == 0);
        purge();
        assertThat(isForgotten(running)).isTrue();
        assertThat(holding(plate)).isEmpty();
        clock.pass(Duration.ofDays(2));
        purge();
        assertThat(holding(account.toString())).isEmpty();
        assertThat(jdbc.sql("select sum(number) from purges where what = 'STAYS_OF_DELETED_ACCOUNTS'")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void aStayIsKnownAsLongAsMoneyIsOwed() {
        long id = book(TEN);
        driver.post(STAYS + "/" + id + "/cancel").expect(200);
        await().until(() -> refunds(id, "SUCCEEDED") == 1);
        clock.set(TEN.plus(KEPT).plus(Duration.ofDays(1)));
        owed(id, "REQUESTED");

        purge();
        assertThat(isForgotten(id)).isFalse();

        owed(id, "SUCCEEDED");
        purge();
        assertThat(isForgotten(id)).isTrue();
    }

    @Test
    void whoIsStoppedBetweenTwoPartsHasProvedWhatIsForgottenAndGoesOn() {
        List<Long> all = over(20);
        long before = proved();
        AtomicInteger parts = new AtomicInteger();

        assertThat(purging.purge(() -> parts.getAndIncrement() == 2)).isFalse();
        assertThat(forgotten(all)).isEqualTo(proved() - before).isPositive().isLessThan(20);

        purge();
        assertThat(forgotten(all)).isEqualTo(20).isEqualTo(proved() - before);
    }

    @Test
    void whatCannotBeProvedIsNotForgotten() {
        List<Long> all = over(3);
        jdbc.sql("alter table purges add constraint broken check (number > 1000) not valid")
                .update();
        try {
            assertThatThrownBy(() -> purging.purge(() -> false)).isInstanceOf(DataIntegrityViolationException.class);
        } finally {
            jdbc.sql("alter table purges drop constraint broken").update();
        }

        assertThat(forgotten(all)).isZero();
        purge();
        assertThat(forgotten(all)).isEqualTo(3);
    }

    @Test
    void instancesThatForgetAtOnceForgetEachStayOnce() throws Exception {
        List<Long> all = over(60);
        long before = proved();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> one = () -> purging.purge(() -> false);
            for (var each : threads.invokeAll(List.of(one, one, one))) {
                assertThat(each.get()).isTrue();
            }
        }

        purge();
        assertThat(forgotten(all)).isEqualTo(60).isEqualTo(proved() - before);
    }

    @Test
    void permitsThatHaveLongEndedGoWithTheirPlates() {
        permit(TEN.minus(Duration.ofDays(1)));
        long valid = permit(TEN.plus(Duration.ofDays(20)));
        clock.set(TEN.plus(KEPT));

        purge();

        assertThat(jdbc.sql("select id from permits where plate = ?")
                        .param(plate)
                        .query(Long.class)
                        .list())
                .containsExactly(valid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update stays set plate = 'OTHER' where id = %d",
                "update stays set account_id = gen_random_uuid() where id = %d",
                "update stays set plate = null where id = %d",
                "delete from stays where id = %d",
                "update receipts set content = content - 'plate' - 'country' where stay_id = %d",
                "update receipts set content = content - 'paidCents' where stay_id = %d",
                "delete from receipts where stay_id = %d",
                "update purges set number = number + 1 where number <> %d",
                "delete from purges where number <> %d"
            })
    void nothingElseIsRewritten(String statement) {
        long id = parkedAndPaid();

        assertThatThrownBy(() -> jdbc.sql(statement.formatted(id)).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whoParksIsNotForgotten() {
        long id = book(TEN);

        assertThatThrownBy(
                        () -> jdbc.sql("update stays set account_id = null, plate = null, country = null where id = ?")
                                .param(id)
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private long refunds(long id, String state) {
        return jdbc.sql(
                        "select count(*) from refunds r join charges c on c.id = r.payment_id where c.stay_id = ? and r.state = ?")
                .params(id, state)
                .query(Long.class)
                .single();
    }

    /** As it was before its provider answered, and after. */
    private void owed(long id, String state) {
        jdbc.sql("update refunds set state = ? where payment_id in (select id from charges where stay_id = ?)")
                .params(state, id)
                .update();
    }

    private void purge() {
        assertThat(purging.purge(() -> false)).isTrue();
    }

    private long book(Instant from) {
        long id = driver.post(
                        Drivers.RESERVATIONS,
                        wish(site, from, from.plus(Duration.ofHours(2)), Map.of("plate", plate, "country", "FR")))
                .expect(201)
                .id();
        Drivers.pay(driver, id, "CONFIRMED");
        return id;
    }

    /** From ten to twelve. */
    private long parkedAndPaid() {
        long id = book(TEN);
        clock.set(TEN);
        driver.post(STAYS + "/" + id + "/check-in").expect(200);
        clock.set(TEN.plus(Duration.ofHours(2)));
        driver.post(STAYS + "/" + id + "/stop").expect(200);
        return id;
    }

    private List<Long> over(int number) {
        clock.set(TEN);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            ids.add(jdbc.sql("""
                            insert into stays (kind, state, account_id, site_id, plate, country, vehicle_class, user_class,
                                               starts_at, ends_at, price_cents, created_at, ended_at, end_reason)
                            values ('SESSION', 'CLOSED', ?, ?, ?, 'FR', 'CAR', 'VISITOR', timestamptz '2019-05-01 10:00Z',
                                    timestamptz '2019-05-01 11:00Z', 0, now(), timestamptz '2019-05-01 11:00Z', 'RUN_OUT')
                            returning id""").params(account, site, plate).query(Long.class).single());
        }
        return ids;
    }

    private long permit(Instant until) {
        return manager.post(
                        "/api/v1/parking/permits",
                        Map.of(
                                "plate",
                                plate,
                                "country",
                                "FR",
                                "userClass",
                                "PROFESSIONAL",
                                "validFrom",
                                Instant.EPOCH.toString(),
                                "validUntil",
                                until.toString()))
                .expect(201)
                .id();
    }

    private boolean isForgotten(long id) {
        return forgotten(List.of(id)) == 1;
    }

    private long forgotten(List<Long> ids) {
        return jdbc.sql("select count(*) from stays where id = any (?) and plate is null and account_id is null")
                .param(ids.toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    private long proved() {
        return jdbc.sql("select coalesce(sum(number), 0) from purges where what = 'STAYS'")
                .query(Long.class)
                .single();
    }

    private String money(long id) {
        return jdbc.sql("""
                        select s.price_cents || ' ' || s.paid_cents || ' ' || s.refunded_cents || ' ' || s.quote || ' '
                               || s.starts_at || s.ends_at || s.ended_at || s.state
                               || (select string_agg(r.number || (r.content - 'plate' - 'country'), ',' order by r.revision)
                                     from receipts r where r.stay_id = s.id)
                          from stays s where s.id = ?""").param(id).query(String.class).single();
    }

    private String dashboard() {
        var day = TEN.atZone(ZoneId.of("Europe/Berlin")).toLocalDate();
        var body = manager.get("/api/v1/parking/dashboards/parking?siteId=%d&from=%s&to=%s"
                        .formatted(site, day, day.plusDays(1)))
                .expect(200)
                .body();
        return "%s %s %s".formatted(body.get("total"), body.get("days"), body.get("week"));
    }

    /** The tables of the schema of which any column of any row has that in it, but the audit, which has a term of its own. */
    private List<String> holding(String text) {
        return jdbc.sql("""
                        select table_name from information_schema.tables
                         where table_schema = current_schema() and table_type = 'BASE TABLE'
                           and table_name <> 'audit_entries' order by table_name""").query(String.class).list().stream()
                .filter(table -> jdbc.sql("select exists (select from %s t where t::text ilike ?)".formatted(table))
                        .param("%" + text + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
