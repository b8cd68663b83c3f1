package io.forecourt.parking.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.stats.StatsRegistry;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** Makes what looks for work that is due; any number of them share a database. */
final class Schedulers {

    private final DataSource database;
    private final List<Task<?>> tasks;
    private final JobSettings settings;
    private final StatsRegistry statistics;

    Schedulers(DataSource database, List<Task<?>> tasks, JobSettings settings, StatsRegistry statistics) {
        this.database = database;
        this.tasks = tasks;
        this.settings = settings;
        this.statistics = statistics;
    }

    Scheduler make(Clock clock) {
        return new StartingItsTasks(tasks)
                .clock(clock::instant)
                .serializer(new TaskData())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .pollingInterval(settings.checkEvery())
                // One statement takes what others have not taken; half of the room is filled up as it empties.
                .pollUsingLockAndFetch(0.5, 1.0)
                .threads(settings.atOnce())
                .executorService(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("job-", 1).factory()))
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(settings.missedHeartbeats())
                .shutdownMaxWait(settings.stopWithin())
                .statsRegistry(statistics)
                .build();
    }

    /** Those that plan themselves do so at the start; the library's own way asks for types that cannot be had here. */
    private final class StartingItsTasks extends SchedulerBuilder {

        StartingItsTasks(List<Task<?>> tasks) {
            super(database, tasks);
            tasks.stream()
                    .filter(OnStartup.class::isInstance)
                    .map(OnStartup.class::cast)
                    .forEach(startTasks::add);
        }
    }
}
