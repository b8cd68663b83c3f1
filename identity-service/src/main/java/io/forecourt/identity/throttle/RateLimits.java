package io.forecourt.identity.throttle;

import io.forecourt.identity.throttle.ThrottleProperties.Rate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Limits that all instances keep together: a leaky bucket each, of which only the moment is stored at which it will be
 * empty (the generic cell rate algorithm). One statement asks and takes.
 */
@Service
public class RateLimits {

    // language=sql
    private static final String TAKE = """
            insert into rate_limits as bucket (key, empty_at) values (:key, :now + make_interval(secs => :every))
            on conflict (key) do update set empty_at = greatest(bucket.empty_at, :now) + make_interval(secs => :every)
             where bucket.empty_at <= :latest
            returning true""";

    private final JdbcClient jdbc;
    private final ThrottleProperties properties;
    private final Clock clock;

    RateLimits(JdbcClient jdbc, ThrottleProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** @throws TooManyAttempts if that client address has to wait */
    public void require(Limit limit, ClientAddress client) {
        if (!take(limit, client.value())) {
            throw new TooManyAttempts(properties.rate(limit).every());
        }
    }

    /** @throws TooManyAttempts if that account has to wait */
    public void require(Limit limit, UUID account) {
        if (!take(limit, account.toString())) {
            throw new TooManyAttempts(properties.rate(limit).every());
        }
    }

    /**
     * Counts even if what it is counted for fails.
     *
     * @param who a client address, or the hash of an e-mail address
     * @return whether it may be done
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean take(Limit limit, String who) {
        Rate rate = properties.rate(limit);
        Instant now = clock.instant();
        Duration burst = rate.every().multipliedBy(rate.burst() - 1L);
        return jdbc.sql(TAKE)
                .param("key", limit + " " + who)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("every", rate.every().toSeconds())
                .param("latest", now.plus(burst).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    @Transactional
    public int prune() {
        return jdbc.sql("delete from rate_limits where empty_at < ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
