package io.forecourt.parking.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.parking.ByHandTest;
import io.forecourt.parking.Drivers;
import io.forecourt.parking.MovedClock;
import io.forecourt.parking.ParisTariff;
import io.forecourt.parking.Places;
import io.forecourt.parking.job.Instances;
import io.forecourt.parking.notice.MailedDriver;
import io.forecourt.testing.Client;
import io.forecourt.testing.security.Tokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ByHandTest
class MailingsIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final YearMonth MONTH = YearMonth.now(BERLIN).plusMonths(1);

    /** The second Tuesday or so of next month, at 10 on the spot. */
    private static final Instant TEN = MONTH.atDay(8)
            .with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.TUESDAY))
            .atTime(LocalTime.of(10, 0))
            .atZone(BERLIN)
            .toInstant();

    private static final Instant NOON = TEN.plus(Duration.ofHours(2));
    private static final Instant NEXT_MONTH =
            MONTH.plusMonths(1).atDay(1).atTime(9, 0).atZone(BERLIN).toInstant();

    private static final String SETTINGS = "/api/v1/parking/notice-settings";
    private static final String REMINDER = "Parking, when you need it again";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovedClock clock;

    @Autowired
    private RemindingDrivers reminding;

    @Autowired
    private ReportingActivity reporting;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Instances instances;

    private MailedDriver ann;
    private long site;

    @BeforeEach
    void addASite() {
        clock.set(TEN.minus(Duration.ofMinutes(10)));
        var manager = new Client(port).as(Tokens.admin());
        site = Places.site(manager);
        Places.addSpaces(manager, site, 4).expect(200);
        ann = MailedDriver.ann(port, jdbc);
    }

    @AfterEach
    void stop() {
        instances.stopAll();
    }

    @Test
    void remindsWhoHasNotParkedForAWhileAndNotAgainForAsLong() {
        parked(ann);
        clock.set(NOON.plus(Duration.ofDays(30)).minusSeconds(30));
        reminding.remind(() -> false);
        assertThat(reminders()).isZero();

        clock.pass(Duration.ofMinutes(1));
        reminding.remind(() -> false);
        reminding.remind(() -> false);
        clock.pass(Duration.ofDays(29));
        reminding.remind(() -> false);
        assertThat(reminders()).isEqualTo(1);

        clock.pass(Duration.ofDays(2));
        reminding.remind(() -> false);
        assertThat(reminders()).isEqualTo(2);
    }

    @Test
    void leavesAloneWhoHasNeverParkedAndWhoHasNotForAYear() {
        var bob = MailedDriver.ann(port, jdbc);
        long given = book(bob);
        bob.client().post(Drivers.STAYS + "/" + given + "/cancel").expect(200);
        parked(ann);

        clock.set(NOON.plus(Duration.ofDays(366)));
        reminding.remind(() -> false);

        assertThat(reminders()).isZero();
        assertThat(bob.subjects()).doesNotContain(REMINDER);
    }

    @Test
    void remindsOnceHoweverManyAreAtItAndGoesOnWhereItWasStopped() throws Exception {
        var drivers = List.of(ann, MailedDriver.ann(port, jdbc), MailedDriver.ann(port, jdbc));
        drivers.forEach(this::parked);
        clock.set(NOON.plus(Duration.ofDays(31)));
        var asked = new AtomicInteger();
        assertThat(reminding.remind(() -> asked.incrementAndGet() > 1)).isFalse();

        try (var atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> remind = () -> reminding.remind(() -> false);
            for (var done : atOnce.invokeAll(List.of(remind, remind, remind))) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(drivers).allSatisfy(driver -> assertThat(driver.subjects()).containsOnlyOnce(REMINDER));
    }

    @Test
    void aReminderThatFailsIsMadeUpFor() {
        parked(ann);
        clock.set(NOON.plus(Duration.ofDays(31)));

        transaction.executeWithoutResult(status -> {
            reminding.remind(() -> false);
            status.setRollbackOnly();
        });
        assertThat(reminders()).isZero();
        reminding.remind(() -> false);

        assertThat(reminders()).isEqualTo(1);
    }

    @Test
    void isStoppedAtOneClickWithoutSigningIn() {
        parked(ann);
        clock.set(NOON.plus(Duration.ofDays(31)));
        reminding.remind(() -> false);
        var oneClick = ann.mails("unsubscribe_at").getLast();
        assertThat(oneClick).startsWith("http://localhost:8000/api/v1/parking/unsubscriptions/");
        var path = oneClick.substring("http://localhost:8000".length());
        assertThat(ann.mails("plain_text").getLast())
                .contains("No more reminders: http://localhost:8000/parking/unsubscribe/");
        assertThat(jdbc.sql("select encode(token_hash, 'hex') from unsubscriptions where account_id = ?")
                        .param(ann.account())
                        .query(String.class)
                        .single())
                .hasSize(64);

        assertThat(new Client(port).get(path).status()).isNotEqualTo(200);
        assertThat(settings().get("reminders").asBoolean()).isTrue();
        var mailProgram = new Client(port).with("Content-Type", "application/x-www-form-urlencoded");
        for (int i = 0; i < 2; i++) {
            var answer = mailProgram
                    .post(path, BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                    .expect(200);
            assertThat(answer.body().get("mailing").asString()).isEqualTo("REMINDERS");
        }

        assertThat(settings().get("reminders").asBoolean()).isFalse();
        assertThat(settings().get("reports").asBoolean()).isTrue();
        clock.pass(Duration.ofDays(31));
        reminding.remind(() -> false);
        assertThat(reminders()).isEqualTo(1);
    }

    @Test
    void aTokenThatNobodyGotStopsNothing() {
        assertThat(new Client(port)
                        .post("/api/v1/parking/unsubscriptions/" + UUID.randomUUID(), Map.of())
                        .problem())
                .isEqualTo("unsubscription-not-found");
    }

    @Test
    void everybodyChoosesForThemselves() {
        var seen = ann.client().get(SETTINGS).expect(200);
        var none = Map.of("reminders", false, "reports", false);
        assertThat(ann.client().put(SETTINGS, none).status()).isEqualTo(428);
        ann.client().with("If-Match", seen.etag()).put(SETTINGS, none).expect(200);
        assertThat(ann.client()
                        .with("If-Match", seen.etag())
                        .put(SETTINGS, none)
                        .status())
                .isEqualTo(412);
        assertThat(settings().get("reports").asBoolean()).isFalse();
        assertThat(ann.client()
                        .with("If-Match", "*")
                        .put(SETTINGS, Map.of("reminders", true))
                        .pointers())
                .containsExactly("/reports");
        assertThat(new Client(port).get(SETTINGS).status()).isEqualTo(401);

        parked(ann);
        clock.set(NEXT_MONTH);
        reporting.report(() -> false);
        assertThat(ann.subjects()).noneMatch(subject -> subject.startsWith("Your parking in "));
    }

    @Test
    void reportsWhatWasDoneInAMonthOnceWhateverRunsTwice() {
        parked(ann);
        ParisTariff.at(jdbc, site);
        long paid = book(ann);
        Drivers.pay(ann.client(), paid, "CONFIRMED");
        long cancelled = book(ann);
        Drivers.pay(ann.client(), cancelled, "CONFIRMED");
        ann.client().post(Drivers.STAYS + "/" + cancelled + "/cancel").expect(200);

        clock.set(NEXT_MONTH);
        var asked = new AtomicInteger();
        reporting.report(() -> asked.incrementAndGet() > 0);
        reporting.report(() -> false);
        reporting.report(() -> false);

        assertThat(ann.subjects()).filteredOn(REPORT::equals).hasSize(1);
        // The refund may be told before or after it.
        int report = ann.subjects().indexOf(REPORT);
        assertThat(ann.mails("plain_text").get(report))
                .contains("Parkhaus Büchel: 1 × parked, 2:00 h, free")
                .contains("Parkhaus Büchel: 1 × parked, 2:00 h, €12.00")
                .contains("No more monthly reports: ");
        assertThat(ann.mails("unsubscribe_at").get(report)).isNotNull();
    }

    @Test
    void nobodyIsToldOfAMonthInWhichTheyDidNothing() {
        parked(ann);
        clock.set(NEXT_MONTH.plus(Duration.ofDays(40)));

        reporting.report(() -> false);

        assertThat(ann.subjects()).doesNotContain(REPORT);
    }

    @Test
    void theSchedulersDoBoth() {
        jdbc.sql("delete from scheduled_tasks where task_instance = 'recurring'")
                .update();
        parked(ann);
        clock.set(NEXT_MONTH.minus(Duration.ofMinutes(10)));
        instances.start();
        instances.start();
        clock.set(NOON.plus(Duration.ofDays(40)));

        await().atMost(Duration.ofSeconds(30)).until(() -> ann.subjects().containsAll(List.of(REMINDER, REPORT)));
        assertThat(ann.subjects()).containsOnlyOnce(REMINDER).containsOnlyOnce(REPORT);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql(
                                "select min(execution_time) > ? from scheduled_tasks where task_instance = 'recurring'")
                        .param(clock.instant().atOffset(java.time.ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single());
    }

    @Test
    void whoIsForgottenLeavesNothing() {
        parked(ann);
        clock.set(NOON.plus(Duration.ofDays(31)));
        reminding.remind(() -> false);
        Drivers.deleteAccount(ann.account());

        await().until(() ->
                jdbc.sql("""
                                select (select count(*) from unsubscriptions where account_id = :account)
                                     + (select count(*) from driver_reminders where account_id = :account)""").param("account", ann.account()).query(Long.class).single() == 0);
    }

    private static final String REPORT = "Your parking in "
            + java.time.format.DateTimeFormatter.ofPattern("LLLL uuuu", java.util.Locale.UK)
                    .format(MONTH);

    private tools.jackson.databind.JsonNode settings() {
        return ann.client().get(SETTINGS).expect(200).body();
    }

    private long reminders() {
        return ann.subjects().stream().filter(REMINDER::equals).count();
    }

    private long book(MailedDriver driver) {
        return Drivers.book(driver.client(), site, TEN, NOON).expect(201).id();
    }

    /** At a site that is free, so that it is certain at once. */
    private void parked(MailedDriver driver) {
        book(driver);
    }
}
