package io.forecourt.parking.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.forecourt.testing.IntegrationTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Several schedulers over one database, as several instances of the service have them. */
@IntegrationTest
class JobsIT {

    @Autowired
    private Jobs jobs;

    @Autowired
    private OverdueWork overdue;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    /** Every test has a kind of work of its own, which no other test's schedulers know. */
    private final TaskDescriptor<Errand> work = TaskDescriptor.of("errand-" + UUID.randomUUID(), Errand.class);

    private final List<String> done = new CopyOnWriteArrayList<>();
    private Instances instances;

    record Errand(String what) {}

    @BeforeEach
    void mayStartOthers(@Autowired DataSource database, @Autowired ObjectProvider<Task<?>> tasks) {
        instances = new Instances(database, tasks, clock);
    }

    @AfterEach
    void stop() {
        instances.stopAll();
    }

    @Test
    void isPlannedWithTheTransactionOrNotAtAll() {
        transaction.executeWithoutResult(rolledBack -> {
            plan("given up", clock.instant());
            rolledBack.setRollbackOnly();
        });
        assertThat(planned()).isEmpty();

        transaction.executeWithoutResult(_ -> plan("kept", clock.instant()));
        assertThat(planned()).containsExactly("kept");
        assertThatThrownBy(() -> plan("outside", clock.instant())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theSameWorkIsPlannedOnceAndCanBeDropped() {
        transaction.executeWithoutResult(_ -> {
            assertThat(plan("7/milk", clock.instant())).isTrue();
            assertThat(plan("7/milk", clock.instant())).isFalse();
        });
        assertThat(planned()).containsExactly("7/milk");

        transaction.executeWithoutResult(_ -> jobs.drop(work, "7"));
        transaction.executeWithoutResult(_ -> jobs.drop(work, "7"));

        assertThat(planned()).isEmpty();
    }

    @Test
    void whatIsPlannedForOthersIsNotDropped() {
        transaction.executeWithoutResult(_ -> {
            Stream.of("7/bread", "7/milk", "70/milk", "6/milk", "7", "17/milk")
                    .forEach(errand -> plan(errand, clock.instant()));
            jobs.drop(work, "7");
        });

        assertThat(planned()).containsExactlyInAnyOrder("70/milk", "6/milk", "7", "17/milk");
    }

    @Test
    void whatIsDroppedWhileItIsDoneStaysUntilItIsDone() {
        var mayEnd = new CountDownLatch(1);
        transaction.executeWithoutResult(_ -> plan("under/way", clock.instant()));
        instances.start(task(errand -> {
            done.add(errand);
            wait(mayEnd);
        }));
        await().until(() -> !done.isEmpty());

        transaction.executeWithoutResult(_ -> jobs.drop(work, "under"));
        assertThat(planned()).containsExactly("under/way");
        mayEnd.countDown();

        await().until(() -> planned().isEmpty());
        assertThat(done).containsExactly("under/way");
    }

    @Test
    void whatAJobHasToKnowIsReadable() {
        transaction.executeWithoutResult(_ -> plan("buy milk", clock.instant()));

        assertThat(jdbc.sql("select convert_from(task_data, 'UTF8') from scheduled_tasks where task_name = ?")
                        .param(work.getTaskName())
                        .query(String.class)
                        .single())
                .isEqualTo("{\"what\":\"buy milk\"}");
    }

    @Test
    void everythingThatIsDueIsDoneOnceByWhicheverOfTwo() {
        var errands = IntStream.range(0, 100).mapToObj(i -> "errand " + i).toList();
        transaction.executeWithoutResult(_ -> errands.forEach(errand -> plan(errand, clock.instant())));

        instances.start(task(done::add));
        instances.start(task(done::add));

        await().until(() -> planned().isEmpty());
        assertThat(done).containsExactlyInAnyOrderElementsOf(errands);
    }

    @Test
    void nothingIsDoneBeforeItIsDue() {
        var due = clock.instant().plus(Duration.ofDays(1));
        transaction.executeWithoutResult(_ -> {
            plan("tomorrow", due);
            plan("now", clock.instant());
        });
        instances.start(task(done::add));
        await().until(() -> done.contains("now"));
        assertThat(planned()).contains("tomorrow");

        instances.start(Clock.offset(clock, Duration.ofDays(1)), task(done::add));

        await().until(() -> done.contains("tomorrow"));
    }

    @Test
    void whatADeadInstanceHadBegunAnotherBeginsAnew() {
        var forEver = new CountDownLatch(1);
        transaction.executeWithoutResult(_ -> plan("begun", clock.instant()));
        var connections = instances.startMortal(task(errand -> {
            done.add(errand + " and not ended");
            wait(forEver);
        }));
        await().until(() -> !done.isEmpty());

        connections.close();
        instances.start(task(done::add));

        await().until(() -> planned().isEmpty());
        assertThat(done).containsExactly("begun and not ended", "begun");
        forEver.countDown();
    }

    @Test
    void whatIsUnderWayIsEndedBeforeTheServiceStops() {
        var begun = new CountDownLatch(1);
        transaction.executeWithoutResult(_ -> plan("under way", clock.instant()));
        instances.start(task(errand -> {
            begun.countDown();
            await().pollDelay(Duration.ofMillis(300)).until(() -> true);
            done.add(errand);
        }));
        wait(begun);

        instances.stopAll();

        assertThat(done).containsExactly("under way");
        assertThat(planned()).isEmpty();
    }

    @Test
    void whatNobodyBeginsIsAnAlarm() {
        jdbc.sql("delete from scheduled_tasks where task_name like 'errand-%'").update();
        assertThat(overdue.health().getStatus()).isEqualTo(Status.UP);

        transaction.executeWithoutResult(_ -> plan("left lying", clock.instant().minus(Duration.ofMinutes(3))));

        assertThat(overdue.health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(meters.get("forecourt.jobs.age").timeGauge().value(TimeUnit.SECONDS))
                .isGreaterThanOrEqualTo(180);
        jdbc.sql("delete from scheduled_tasks where task_name like 'errand-%'").update();
    }

    private boolean plan(String errand, Instant at) {
        return jobs.plan(work.instance(errand).data(new Errand(errand)).build(), at);
    }

    private List<String> planned() {
        return jdbc.sql("select task_instance from scheduled_tasks where task_name = ?")
                .param(work.getTaskName())
                .query(String.class)
                .list();
    }

    private Task<Errand> task(Consumer<String> handler) {
        return Tasks.oneTime(work)
                .execute((errand, _) -> handler.accept(errand.getData().what()));
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
