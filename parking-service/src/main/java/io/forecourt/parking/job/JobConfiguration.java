package io.forecourt.parking.job;

import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.task.Task;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every {@link Task} that a feature has as a bean is done by the scheduler that this makes. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    @Bean
    Schedulers schedulers(
            DataSource database, ObjectProvider<Task<?>> tasks, JobSettings settings, MeterRegistry meters) {
        List<Task<?>> all = tasks.stream().toList();
        return new Schedulers(database, all, settings, new MicrometerStatsRegistry(meters, all));
    }

    @Bean
    OverdueWork overdueWork(JdbcClient jdbc, JobSettings settings, Clock clock) {
        return new OverdueWork(jdbc, settings, clock);
    }

    @Bean
    DoingWork doingWork(Schedulers schedulers, Clock clock) {
        return new DoingWork(schedulers, clock);
    }
}
