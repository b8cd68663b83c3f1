package io.forecourt.parking.notice;

import io.forecourt.parking.stay.StayKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a driver was told of one of their stays.
 *
 * @param endsAt the end of the stay that was spoken of
 * @param space its number, where the stay has one of its own
 * @param readAt when the driver had read it
 */
public record Notice(
        long id,
        NoticeKind kind,
        long stayId,
        StayKind stayKind,
        String site,
        String timeZone,
        @Nullable String space,
        String plate,
        String country,
        Instant startsAt,
        Instant endsAt,
        Instant createdAt,
        @Nullable Instant readAt) {}
