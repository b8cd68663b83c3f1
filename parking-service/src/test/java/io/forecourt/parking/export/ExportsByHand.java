package io.forecourt.parking.export;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Exports that nobody writes but the test, and the instances that it starts. */
@ByHandTest
abstract class ExportsByHand {

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected MovedClock clock;

    @Autowired
    protected WritingExports writing;

    @Autowired
    protected ExportTable exports;

    @Autowired
    protected Instances instances;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    @Qualifier("exportsBeingWritten")
    protected Task<?> work;

    protected ExportingManager ada;

    @LocalServerPort
    private int port;

    @Autowired
    private StaySearch stays;

    @Autowired
    private StaySheet sheet;

    @Autowired
    private TellingManagers managers;

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

    /** Of files with at most so many stays, so many of them at a time. */
    protected WritingExports writing(long longest, int chunk) {
        var settings = new ExportSettings(
                ZoneOffset.UTC,
                Duration.ofDays(7),
                50,
                longest,
                chunk,
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                6);
        return new WritingExports(exports, stays, sheet, managers, settings, clock);
    }

    protected void awaitState(long id, String state) {
        await().until(() -> ada.state(id).equals(state));
    }

    protected long planned(long id) {
        return jdbc.sql("select count(*) from scheduled_tasks where task_name = 'write-export' and task_instance = ?")
                .param(Long.toString(id))
                .query(Long.class)
                .single();
    }
}
