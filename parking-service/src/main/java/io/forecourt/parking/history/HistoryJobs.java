package io.forecourt.parking.history;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.forecourt.parking.job.RecurringWork;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When days are added up. */
@Configuration(proxyBeanMethods = false)
class HistoryJobs {

    @Bean
    Task<Void> addingUpDays(ClosingDays days, HistorySettings settings, Clock clock) {
        return RecurringWork.of("close-days", Schedules.fixedDelay(settings.closeEvery()), days::close, clock);
    }
}
