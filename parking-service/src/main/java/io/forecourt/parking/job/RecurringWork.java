package io.forecourt.parking.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Work that is done again and again, by one instance at a time, which another one replaces where it dies or stops. */
public final class RecurringWork {

    private static final Duration AGAIN_AFTER = Duration.ofMinutes(1);

    private RecurringWork() {}

    /**
     * What is stopped in the middle goes on at once, wherever.
     *
     * @param work is told whether it is to stop, and says whether nothing was left to do
     */
    public static Task<Void> of(String name, Schedule schedule, Predicate<BooleanSupplier> work, Clock clock) {
        CompletionHandler<Void> next = new CompletionHandler.OnCompleteReschedule<>(schedule);
        return Tasks.custom(name, Void.class)
                .scheduleOnStartup("recurring", null, schedule)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER))
                .onDeadExecutionRevive()
                .execute((_, context) ->
                        work.test(() -> context.getSchedulerState().isShuttingDown())
                                ? next
                                : (done, operations) -> operations.reschedule(done, clock.instant()));
    }
}
