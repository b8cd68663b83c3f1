package io.forecourt.parking.stay;

import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drivers come, and find their space free: theirs, or another one where somebody has not left. */
@Service
@Transactional
public class ArrivingVehicles {

    private final OwnStays own;
    private final StayBook book;
    private final AssigningSpaces spaces;
    private final JdbcClient jdbc;
    private final StaySettings settings;
    private final Clock clock;

    ArrivingVehicles(
            OwnStays own, StayBook book, AssigningSpaces spaces, JdbcClient jdbc, StaySettings settings, Clock clock) {
        this.own = own;
        this.book = book;
        this.spaces = spaces;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The vehicle is there.
     *
     * @throws NotTimeToCheckIn when it comes too early, or after the end
     * @throws SpaceStillOccupied when somebody stands on its space, and no other one is free
     */
    public Stay checkIn(long stayId) {
        Stay stay = own.take(stayId);
        Instant now = clock.instant();
        if (stay.state() == StayState.CONFIRMED && !settings.admits(stay, now)) {
            throw new NotTimeToCheckIn(
                    stay.terms().startsAt().minus(settings.checkInBefore()),
                    stay.bought().endsAt());
        }
        long space = stay.state() == StayState.CONFIRMED ? freeSpace(stay, now) : 0;
        book.keep(stay, stay.checkIn(space, now), now);
        return stay;
    }

    private long freeSpace(Stay stay, Instant now) {
        Long reserved = stay.spaceId();
        if (reserved != null && !isOccupied(reserved, stay.id())) {
            return reserved;
        }
        Instant from =
                now.isBefore(stay.terms().startsAt()) ? now : stay.terms().startsAt();
        return spaces.another(stay, from, endOf(stay), true).orElseThrow(() -> new SpaceStillOccupied(stay));
    }

    private static Instant endOf(Stay stay) {
        Instant extended = stay.extensionTo();
        return extended == null ? stay.bought().endsAt() : extended;
    }

    /** Asked while the space is held, so that of two who come at once one sees the other. */
    private boolean isOccupied(long spaceId, long stayId) {
        jdbc.sql("select id from spaces where id = ? for no key update")
                .param(spaceId)
                .query(Long.class)
                .single();
        return jdbc.sql("""
                        select exists (
                            select from stays
                             where space_id = ? and id <> ? and state in ('CHECKED_IN', 'OVERSTAY'))""").param(spaceId).param(stayId).query(Boolean.class).single();
    }
}
