package io.forecourt.parking.notice;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the notices is done by the clock. */
@Configuration(proxyBeanMethods = false)
class NoticeJobs {

    private static final Duration AGAIN_AFTER = Duration.ofSeconds(30);

    @Bean
    Task<Void> tellingThatStaysEnd(EndingSoon endingSoon) {
        return Tasks.oneTime(EndingSoon.TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER))
                .execute((due, _) -> endingSoon.tell(due.getId()));
    }
}
