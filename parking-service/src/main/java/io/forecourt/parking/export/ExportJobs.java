package io.forecourt.parking.export;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When exports are written, and when they go. */
@Configuration(proxyBeanMethods = false)
class ExportJobs {

    /** An instance is called as the export is numbered. */
    static final TaskDescriptor<Void> WRITING = TaskDescriptor.of("write-export");

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 0);
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(1);

    /** What is stopped in the middle goes on at once, wherever; so does what had its turn, behind what is due before it. */
    @Bean
    Task<Void> exportsBeingWritten(WritingExports exports, ExportSettings settings, Clock clock) {
        CompletionHandler<Void> goOn = (done, operations) -> operations.reschedule(done, clock.instant());
        CompletionHandler<Void> end = (_, operations) -> operations.remove();
        return Tasks.custom(WRITING)
                .onFailure(tryingAgain(exports, settings, clock))
                .onDeadExecutionRevive()
                .execute((due, context) -> {
                    Instant until = clock.instant().plus(settings.stretch());
                    BooleanSupplier enough = () -> context.getSchedulerState().isShuttingDown()
                            || clock.instant().isAfter(until);
                    return writesAll(Long.parseLong(due.getId()), exports, enough) ? end : goOn;
                });
    }

    @Bean
    Task<Void> exportsPurgedDaily(ExportTable exports, ExportSettings settings, Clock clock) {
        return Tasks.recurring("purge-exports", Schedules.daily(settings.zone(), AT_NIGHT))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER))
                .execute((_, context) -> {
                    Instant now = clock.instant();
                    boolean more = true;
                    while (more && !context.getSchedulerState().isShuttingDown()) {
                        more = exports.deleteOneExpired(now);
                    }
                });
    }

    private static boolean writesAll(long id, WritingExports exports, BooleanSupplier enough) {
        while (exports.writeNext(id)) {
            if (enough.getAsBoolean()) {
                return false;
            }
        }
        return true;
    }

    private static FailureHandler<Void> tryingAgain(WritingExports exports, ExportSettings settings, Clock clock) {
        return (failed, operations) -> {
            int before = failed.getExecution().consecutiveFailures;
            if (before + 1 < settings.tries()) {
                operations.reschedule(
                        failed, clock.instant().plus(settings.retryAfter().multipliedBy(1L << before)));
            } else {
                exports.giveUp(Long.parseLong(failed.getExecution().getId()));
                operations.remove();
            }
        };
    }
}
