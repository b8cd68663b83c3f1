package io.forecourt.contracts.stay;

import io.forecourt.contracts.Payload;
import org.jspecify.annotations.Nullable;

/**
 * Something about a stay of a vehicle at a site is different now: a reservation or a parking session. It says neither
 * whose stay it is nor which vehicle's.
 *
 * @param stayId the stay's number in parking-service
 * @param kind {@code RESERVATION} or {@code SESSION}
 * @param state where it stands now
 * @param siteId the site's number in parking-service
 * @param spaceId the space's number in parking-service, where the stay has one of its own
 * @param startsAt ISO 8601 instant
 * @param endsAt ISO 8601 instant, after {@code startsAt}
 * @param occurredAt ISO 8601 instant
 */
public record StayFact(
        long stayId,
        String kind,
        String state,
        long siteId,
        @Nullable Long spaceId,
        String startsAt,
        String endsAt,
        String occurredAt)
        implements Payload {

    @Override
    public String key() {
        return Long.toString(stayId);
    }
}
