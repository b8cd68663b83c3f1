package io.forecourt.parking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A clock that goes as all do, from whatever time it is set to. */
public final class MovedClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Gives a service such a clock. */
    @TestConfiguration
    public static class InTheService {

        @Bean
        MovedClock clock() {
            return new MovedClock();
        }
    }

    /** It is that time now. */
    public void set(Instant now) {
        ahead = Duration.between(Clock.systemUTC().instant(), now);
    }

    public void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
