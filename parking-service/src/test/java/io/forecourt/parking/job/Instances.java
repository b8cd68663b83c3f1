package io.forecourt.parking.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.stats.StatsRegistry;
import com.github.kagkarlsson.scheduler.task.Task;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;

/** Schedulers beside the service's own, as its other instances would have them. They look and are missed quickly. */
public final class Instances implements AutoCloseable {

    private static final JobSettings QUICK = new JobSettings(
            Duration.ofMillis(100), 4, Duration.ofMillis(100), 4, Duration.ofSeconds(5), Duration.ofMinutes(2));

    private final DataSource database;
    private final List<Task<?>> tasks;
    private final Clock clock;
    private final List<Scheduler> running = new ArrayList<>();

    Instances(DataSource database, ObjectProvider<Task<?>> tasks, Clock clock) {
        this.database = database;
        this.tasks = tasks.stream().toList();
        this.clock = clock;
    }

    /** Does the service's own work. */
    public Scheduler start() {
        return start(database, clock, tasks);
    }

    /** Does that work, and no other. */
    public Scheduler start(Task<?> only) {
        return start(database, clock, List.of(only));
    }

    Scheduler start(Clock now, Task<?> only) {
        return start(database, now, List.of(only));
    }

    private Scheduler start(DataSource connections, Clock now, List<Task<?>> work) {
        Scheduler scheduler = new Schedulers(connections, work, QUICK, StatsRegistry.NOOP).make(now);
        running.add(scheduler);
        scheduler.start();
        return scheduler;
    }

    /** Does that work over connections of its own: whoever closes them has killed it, as far as others can tell. */
    public HikariDataSource startMortal(Task<?> only) {
        HikariDataSource connections = ownConnections();
        start(connections, clock, List.of(only));
        return connections;
    }

    private HikariDataSource ownConnections() {
        var own = new HikariConfig();
        try {
            database.unwrap(HikariDataSource.class).copyStateTo(own);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        own.setPoolName(null);
        own.setMaximumPoolSize(2);
        own.setMinimumIdle(0);
        return new HikariDataSource(own);
    }

    public void stopAll() {
        running.forEach(Scheduler::stop);
        running.clear();
    }

    @Override
    public void close() {
        stopAll();
    }
}
