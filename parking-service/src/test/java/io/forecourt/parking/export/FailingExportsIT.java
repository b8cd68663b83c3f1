package io.forecourt.parking.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.Task;
import io.forecourt.parking.ByHandTest;
import io.forecourt.parking.MovedClock;
import io.forecourt.parking.history.StaySearch;
import io.forecourt.parking.job.Instances;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of exports that cannot be written. */
@ByHandTest
class FailingExportsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovedClock clock;

    @Autowired
    private WritingExports writing;

    @Autowired
    private ExportTable exports;

    @Autowired
    private StaySearch stays;

    @Autowired
    private StaySheet sheet;

    @Autowired
    private TellingManagers managers;

    @Autowired
    private Instances instances;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    @Qualifier("exportsBeingWritten")
    private Task<?> work;

    private ExportingManager ada;

    @BeforeEach
    void hireAda() {
        jdbc.sql("delete from scheduled_tasks where task_name = 'write-export'").update();
        clock.set(Instant.now());
        ada = ExportingManager.of(port, jdbc);
    }

    @AfterEach
    void stop() {
        instances.stopAll();
    }

    @Test
    void isTriedAgainAfterAFailure() {
        var sold = ada.sold(4);
        long id = ada.ask();
        askForWhatNobodyKnowsYet(id);
        instances.start(work);
        await().until(() -> failures(id) == 1);
        assertThat(ada.state(id)).isEqualTo("WAITING");

        jdbc.sql("update exports set filter = filter - 'colour' where id = ?")
                .param(id)
                .update();
        clock.pass(Duration.ofMinutes(61));

        awaitState(id, "READY");
        assertThat(ada.downloaded(id)).isEqualTo(sold);
    }

    @Test
    void isGivenUpAfterSomeFailuresAndSaysSo() {
        ada.sold(4);
        long id = ada.ask();
        writing.writeNext(id);
        askForWhatNobodyKnowsYet(id);
        instances.start(work);
        await().until(() -> failures(id) == 1);
        clock.pass(Duration.ofMinutes(61));
        await().until(() -> failures(id) == 2);
        clock.pass(Duration.ofMinutes(121));

        awaitState(id, "FAILED");
        assertThat(ada.look(id).body().get("failure").asString()).isEqualTo("NOT_WRITTEN");
        assertThat(ada.download(id).expect(409).detail()).contains("ask for another");
        assertThat(ada.inTable("export_chunks", "export_id", id)).isZero();
        await().until(() -> planned(id) == 0);
    }

    @Test
    void whatWouldBeTooLongIsNotBegun() {
        ada.sold(4);
        long id = ada.ask();
        var atMostThree = writingAtMost(3);

        assertThat(transaction.<Boolean>execute(_ -> atMostThree.writeNext(id))).isFalse();

        var export = ada.look(id).body();
        assertThat(export.get("state").asString()).isEqualTo("FAILED");
        assertThat(export.get("failure").asString()).isEqualTo("TOO_MANY_STAYS");
    }

    private WritingExports writingAtMost(long longest) {
        var settings = new ExportSettings(
                ZoneOffset.UTC, Duration.ofDays(7), 50, longest, 3, Duration.ofSeconds(10), Duration.ofSeconds(10), 6);
        return new WritingExports(exports, stays, sheet, managers, settings, clock);
    }

    private void askForWhatNobodyKnowsYet(long id) {
        jdbc.sql("update exports set filter = filter || '{\"colour\": \"red\"}' where id = ?")
                .param(id)
                .update();
    }

    private void awaitState(long id, String state) {
        await().until(() -> ada.state(id).equals(state));
    }

    private long planned(long id) {
        return jdbc.sql("select count(*) from scheduled_tasks where task_name = 'write-export' and task_instance = ?")
                .param(Long.toString(id))
                .query(Long.class)
                .single();
    }

    private int failures(long id) {
        return jdbc.sql("""
                        select coalesce(max(consecutive_failures), 0) from scheduled_tasks
                         where task_name = 'write-export' and task_instance = ? and not picked""").param(Long.toString(id)).query(Integer.class).single();
    }
}
