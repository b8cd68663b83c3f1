package io.forecourt.parking.notice;

import static io.forecourt.parking.Drivers.STAYS;
import static io.forecourt.parking.Drivers.book;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.forecourt.contracts.Topic;
import io.forecourt.parking.ByHandTest;
import io.forecourt.parking.Drivers;
import io.forecourt.parking.MovedClock;
import io.forecourt.parking.Places;
import io.forecourt.parking.job.Instances;
import io.forecourt.parking.stay.Lapsing;
import io.forecourt.testing.Client;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.security.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Half an hour before the end, at a site where parking is free. The clock is moved, and nobody works by themselves but the
 * instances that a test starts.
 */
@ByHandTest
class EndingSoonIT {

    private static final Duration SOON = Duration.ofMinutes(30);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovedClock clock;

    @Autowired
    private Instances instances;

    @Autowired
    private EndingSoon endingSoon;

    @Autowired
    private Lapsing lapsing;

    private final Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(2));
    private final Instant end = start.plus(Duration.ofHours(2));
    private MailedDriver ann;
    private long site;

    @BeforeEach
    void addASite() {
        jdbc.sql("delete from scheduled_tasks where task_name = 'stay-ending'").update();
        clock.set(start.minus(Duration.ofHours(1)));
        var manager = new Client(port).as(Tokens.admin());
        site = Places.site(manager);
        Places.addSpaces(manager, site, 20).expect(200);
        ann = MailedDriver.ann(port, jdbc);
    }

    @AfterEach
    void stop() {
        instances.stopAll();
    }

    @Test
    void isPlannedWithTheStayForHalfAnHourBeforeItsEnd() {
        long id = parked(ann, end);

        assertThat(planned(id)).containsExactly(id + "/" + end + "/T30");
        assertThat(dueAt(id)).isEqualTo(end.minus(SOON));
        clock.set(end.minus(SOON).minusSeconds(60));
        instances.start();
        await().pollDelay(Duration.ofMillis(500)).until(() -> true);
        assertThat(ann.told()).containsExactly("CONFIRMED");

        clock.set(end.minus(SOON));

        await().until(() -> ann.told().contains("ENDING"));
        assertThat(ann.subjects().getLast()).startsWith("Your parking at Parkhaus Büchel ends at");
        assertThat(ann.mails("plain_text").getLast()).contains("/parking/stays/" + id + "?extend=30");
        await().until(() -> planned(id).isEmpty());
    }

    @Test
    void openPagesAreTold() {
        long id = parked(ann, end);
        var facts = PublishedEvents.on(Topic.STAYS);
        int before = facts.await(Long.toString(id), 1).size();
        clock.set(end.minus(SOON));
        instances.start();

        facts.await(Long.toString(id), before + 1);
    }

    @Test
    void isGivenOnceHoweverManyAreAtIt() throws Exception {
        var drivers = new ArrayList<MailedDriver>();
        for (int i = 0; i < 20; i++) {
            var driver = MailedDriver.ann(port, jdbc);
            parked(driver, end);
            drivers.add(driver);
        }
        clock.set(end.minus(SOON));
        instances.start();
        instances.start();

        await().until(() -> drivers.stream().allMatch(driver -> driver.told().contains("ENDING")));
        assertThat(drivers).allSatisfy(driver -> {
            assertThat(driver.told()).containsExactly("CONFIRMED", "ENDING");
            assertThat(driver.subjects()).hasSize(2);
        });
    }

    @Test
    void alsoByWhoeverDoesNotKnowThatOthersHaveDoneIt() throws Exception {
        long id = parked(ann, end);
        var name = planned(id).getFirst();
        clock.set(end.minus(SOON));

        try (var atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> telling = () -> {
                endingSoon.tell(name);
                return null;
            };
            for (var told : atOnce.invokeAll(List.of(telling, telling, telling, telling, telling, telling))) {
                told.get();
            }
        }

        assertThat(ann.told()).containsExactly("CONFIRMED", "ENDING");
        assertThat(ann.subjects()).hasSize(2);
    }

    @Test
    void anExtensionCallsItOffAndPlansItAnew() {
        long id = parked(ann, end);
        var later = end.plus(Duration.ofHours(1));
        var former = planned(id).getFirst();
        extend(id, 60);

        assertThat(planned(id)).containsExactly(id + "/" + later + "/T30");
        clock.set(end.minus(SOON));
        endingSoon.tell(former);
        assertThat(ann.told()).doesNotContain("ENDING");

        clock.set(later.minus(SOON));
        instances.start();
        await().until(() -> ann.told().contains("ENDING"));
    }

    @Test
    void isGivenAgainForAnotherEnd() {
        long id = parked(ann, end);
        clock.set(start);
        ann.client().post(STAYS + "/" + id + "/check-in").expect(200);
        clock.set(end.minus(SOON));
        instances.start();
        await().until(() -> ann.told().contains("ENDING"));

        extend(id, 60);
        clock.set(end.plus(SOON));

        await().until(() -> ann.told().equals(List.of("CONFIRMED", "ENDING", "EXTENDED", "ENDING")));
    }

    @Test
    void whoPaysForAPlateIsToldAndExtendsAndIsToldOfTheEnd() {
        var manager = new Client(port).as(Tokens.admin());
        var street = Places.carPark(Places.operator(manager), Map.of("kind", "ON_STREET"));
        long zone = manager.post(Places.SITES, street).expect(201).id();
        long id = ann.client()
                .post(
                        "/api/v1/parking/sessions",
                        Map.of("siteId", zone, "minutes", 60, "plate", "AB-123-CD", "country", "FR"))
                .expect(201)
                .id();
        var begun = Instant.parse(
                Drivers.stay(ann.client(), id).body().get("startsAt").asString());
        assertThat(ann.told()).containsExactly("CONFIRMED");
        clock.set(begun.plus(SOON));
        instances.start();
        await().until(() -> ann.told().contains("ENDING"));

        extend(id, 30);
        clock.set(begun.plus(Duration.ofMinutes(60)));
        await().until(() -> ann.told().equals(List.of("CONFIRMED", "ENDING", "EXTENDED", "ENDING")));
        clock.set(begun.plus(Duration.ofMinutes(91)));
        lapsing.lapse(clock.instant());

        assertThat(ann.told()).endsWith("ENDED");
        assertThat(planned(id)).isEmpty();
    }

    @Test
    void staysShorterThanHalfAnHourGetNone() {
        long brief = parked(ann, start.plus(SOON).minusSeconds(60));
        long justLongEnough = parked(ann, start.plus(SOON));

        assertThat(planned(brief)).isEmpty();
        assertThat(planned(justLongEnough)).hasSize(1);
    }

    @Test
    void whatComesLateIsStillGivenBeforeTheEnd() {
        parked(ann, end);
        clock.set(end.minusSeconds(20));

        instances.start();

        await().until(() -> ann.told().contains("ENDING"));
    }

    @Test
    void andAfterTheEndNotAtAll() {
        long id = parked(ann, end);
        clock.set(end);

        instances.start();

        await().until(() -> planned(id).isEmpty());
        assertThat(ann.told()).containsExactly("CONFIRMED");
    }

    @Test
    void whoWakesAfterTheEndSaysNothing() {
        var stalled = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        long id = parked(ann, end);
        clock.set(end.minus(SOON));
        instances.start(telling(due -> {
            begun.countDown();
            wait(stalled);
            endingSoon.tell(due);
        }));
        wait(begun);

        clock.set(end);
        stalled.countDown();

        await().until(() -> planned(id).isEmpty());
        assertThat(ann.told()).containsExactly("CONFIRMED");
    }

    @Test
    void whatWasCancelledIsNotSpokenOf() {
        long id = parked(ann, end);
        ann.client().post(STAYS + "/" + id + "/cancel").expect(200);

        assertThat(planned(id)).isEmpty();
    }

    @Test
    void anotherInstanceGivesItWhenOneDiesBeforeItHas() {
        var begun = new CountDownLatch(1);
        var forEver = new CountDownLatch(1);
        long id = parked(ann, end);
        clock.set(end.minus(SOON));
        var dying = instances.startMortal(telling(_ -> {
            begun.countDown();
            wait(forEver);
        }));
        wait(begun);

        dying.close();
        instances.start();

        await().until(() -> planned(id).isEmpty());
        assertThat(ann.told()).containsExactly("CONFIRMED", "ENDING");
        forEver.countDown();
    }

    @Test
    void andNotASecondTimeWhenItDiesAfterItHas() {
        var done = new CountDownLatch(1);
        var forEver = new CountDownLatch(1);
        long id = parked(ann, end);
        clock.set(end.minus(SOON));
        var dying = instances.startMortal(telling(due -> {
            endingSoon.tell(due);
            done.countDown();
            wait(forEver);
        }));
        wait(done);
        assertThat(planned(id)).hasSize(1);

        dying.close();
        instances.start();

        await().until(() -> planned(id).isEmpty());
        assertThat(ann.told()).containsExactly("CONFIRMED", "ENDING");
        assertThat(ann.subjects()).hasSize(2);
        forEver.countDown();
    }

    private static Task<Void> telling(Consumer<String> handler) {
        return Tasks.oneTime(EndingSoon.TASK).execute((due, _) -> handler.accept(due.getId()));
    }

    private long parked(MailedDriver driver, Instant until) {
        return book(driver.client(), site, start, until).expect(201).id();
    }

    private void extend(long id, int minutes) {
        ann.client()
                .post(STAYS + "/" + id + "/extensions", Map.of("minutes", minutes))
                .expect(200);
    }

    private List<String> planned(long id) {
        return jdbc.sql(
                        "select task_instance from scheduled_tasks where task_name = 'stay-ending' and task_instance like ?")
                .param(id + "/%")
                .query(String.class)
                .list();
    }

    private Instant dueAt(long id) {
        return jdbc.sql(
                        "select execution_time from scheduled_tasks where task_name = 'stay-ending' and task_instance like ?")
                .param(id + "/%")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
