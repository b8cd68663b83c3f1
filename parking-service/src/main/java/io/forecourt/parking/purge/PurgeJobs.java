package io.forecourt.parking.purge;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.forecourt.parking.job.RecurringWork;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When it is forgotten. */
@Configuration(proxyBeanMethods = false)
class PurgeJobs {

    @Bean
    Task<Void> forgettingWhoParked(PurgingAll all, PurgeSettings settings, Clock clock) {
        return RecurringWork.of("purge", Schedules.fixedDelay(settings.every()), all::purge, clock);
    }
}
