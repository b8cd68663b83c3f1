package io.forecourt.servicecenter.schedule;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a service is and needs.
 *
 * @param durationMinutes how long it is expected to take, 15 to 1440
 * @param bufferAfterMinutes how long technician and bay are not free after it, 0 to 480
 * @param skill what a technician must be able to do; absent where any will do
 * @param bayKind what a bay must be; absent where any will do
 * @param bookableOnline whether customers may book it by themselves
 * @param active whether it is offered at all
 */
@Embeddable
public record ServiceTerms(
        @Embedded Names name,
        int durationMinutes,
        int bufferAfterMinutes,
        @Nullable String skill,
        @Nullable String bayKind,
        boolean bookableOnline,
        boolean active) {

    public ServiceTerms {
        name = name.trimmed();
    }

    Work work(String code) {
        return new Work(
                code, Duration.ofMinutes(durationMinutes), Duration.ofMinutes(bufferAfterMinutes), skill, bayKind);
    }
}
