package io.forecourt.gateway.proxy;

import io.github.resilience4j.core.IntervalFunction;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.springframework.stereotype.Component;

/**
 * Sends a request once more when it did not arrive, its answer did not, or the service said 503: but only one that may
 * be repeated. One that was late is not: it may be at work still, and has had its time.
 */
@Component
class Attempts {

    private static final int UNAVAILABLE = 503;

    private final int most;
    private final IntervalFunction pauses;

    Attempts(RetrySettings settings) {
        most = settings.attempts();
        pauses = IntervalFunction.ofExponentialRandomBackoff(settings.pause(), 2, 0.5);
    }

    ClassicHttpResponse make(Attempt attempt, boolean repeatable) throws IOException {
        int last = repeatable ? most : 1;
        for (int number = 1; number < last; number++) {
            try {
                ClassicHttpResponse answer = attempt.send();
                if (answer.getCode() != UNAVAILABLE) {
                    return answer;
                }
                answer.close();
            } catch (Unanswered failure) {
                if (!failure.outage().isWorthAnotherAttempt()) {
                    throw failure;
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pauses.apply(number)));
        }
        return attempt.send();
    }

    @FunctionalInterface
    interface Attempt {

        ClassicHttpResponse send() throws IOException;
    }
}
