package io.forecourt.parking.mailing;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.forecourt.parking.job.RecurringWork;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When drivers are written to. */
@Configuration(proxyBeanMethods = false)
class MailingJobs {

    @Bean
    Task<Void> remindingDriversDaily(RemindingDrivers drivers, MailingSettings settings, Clock clock) {
        Schedule daily = Schedules.daily(settings.zone(), LocalTime.of(settings.hour(), 0));
        return RecurringWork.of("remind-drivers", daily, drivers::remind, clock);
    }

    @Bean
    Task<Void> reportingActivityMonthly(ReportingActivity activity, MailingSettings settings, Clock clock) {
        Schedule monthly = Schedules.cron("0 0 %d 1 * *".formatted(settings.hour()), settings.zone());
        return RecurringWork.of("report-activity", monthly, activity::report, clock);
    }
}
