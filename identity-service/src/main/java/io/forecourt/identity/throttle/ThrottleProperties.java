package io.forecourt.identity.throttle;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often things may be tried.
 *
 * @param limits in place of the defaults
 * @param account wrong passwords for one e-mail address, whether it has an account or not
 * @param client wrong passwords from one client address
 */
@Validated
@ConfigurationProperties("forecourt.identity.throttle")
record ThrottleProperties(
        @DefaultValue Map<Limit, Rate> limits,
        @DefaultValue Delays account,
        @DefaultValue ClientDelays client) {

    private static final Rate MAILS = new Rate(4, Duration.ofMinutes(15));

    private static final Map<Limit, Rate> DEFAULTS = Map.of(
            Limit.SIGN_IN, new Rate(30, Duration.ofSeconds(10)),
            Limit.SIGN_UP, new Rate(10, Duration.ofMinutes(5)),
            Limit.FORGOTTEN, new Rate(10, Duration.ofMinutes(2)),
            Limit.LINK, new Rate(30, Duration.ofSeconds(20)),
            Limit.CONFIRMATION, new Rate(10, Duration.ofMinutes(1)),
            Limit.SIGN_UP_MAIL, MAILS,
            Limit.RESET_MAIL, MAILS,
            Limit.CONFIRMATION_MAIL, MAILS);

    ThrottleProperties {
        Map<Limit, Rate> all = new EnumMap<>(DEFAULTS);
        all.putAll(limits);
        limits = Map.copyOf(all);
    }

    Rate rate(Limit limit) {
        Rate rate = limits.get(limit);
        if (rate == null) {
            throw new IllegalStateException("No rate for " + limit);
        }
        return rate;
    }

    /**
     * @param burst how many at once
     * @param every how long until one more is possible
     */
    record Rate(@Min(1) int burst, Duration every) {}

    /**
     * @param free failures before there is any delay
     * @param first the delay after them; each further failure doubles it
     * @param longest delay
     * @param forgottenAfter without a failure for that long, counting begins anew
     */
    record Delays(
            @DefaultValue("5") @Min(1) int free,
            @DefaultValue("30s") Duration first,
            @DefaultValue("15m") Duration longest,
            @DefaultValue("24h") Duration forgottenAfter) {}

    /** The same with more patience, as many people may share a client address. */
    record ClientDelays(
            @DefaultValue("50") @Min(1) int free,
            @DefaultValue("30s") Duration first,
            @DefaultValue("15m") Duration longest,
            @DefaultValue("1h") Duration forgottenAfter) {

        Delays delays() {
            return new Delays(free, first, longest, forgottenAfter);
        }
    }
}
