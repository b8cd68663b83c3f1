package io.forecourt.parking.stay;

import io.forecourt.parking.place.SpaceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts stays on free spaces. Whoever wants one looks from a space of their own on, leaves alone those that others are
 * looking at, and inserts in the same statement. What has changed since the statement began is seen by the exclusion
 * constraint, so that then nothing is inserted and it is tried again.
 *
 * <p>Nobody hears that there is no space while there is one: in the end it is asked without leaving any alone, waiting for
 * those who are at it. Each time that this fails somebody else has got a space, so it comes to an end. Nobody waits in a
 * circle: what one holds from a failed attempt was taken before, and whoever begins to wait later sees that; and of those
 * who hold what has run out, there is one on a site at a time.
 */
@Component
public class AssigningSpaces {

    private static final int TRIES_LEAVING_OTHERS_ALONE = 3;

    /** By far more than others can take of a site meanwhile, so as not to go on for ever whatever happens. */
    private static final int TRIES_AT_LEAST = 1_000;

    /** No stay has that id. */
    private static final long NONE = 0;

    private final JdbcClient jdbc;
    private final Lapsing lapsing;
    private final StayBook book;
    private final StaySettings settings;
    private final Clock clock;

    AssigningSpaces(JdbcClient jdbc, Lapsing lapsing, StayBook book, StaySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.lapsing = lapsing;
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of a look: no space was free, or one was, and is taken or has gone to somebody else meanwhile. */
    private record Attempt(boolean sawASpace, @Nullable Assigned assigned) {}

    /** A stay and the space that it has got. */
    public record Assigned(Stay stay, StayView.Space space) {}

    /**
     * Puts it on a free space of its kind.
     *
     * @param onSpace the space that it has to be; null for any of the kind
     * @return empty where none is free for the whole time
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Assigned> assign(NewStay stay, @Nullable Long onSpace) {
        Map<String, @Nullable Object> values = StayRow.values(stay, settings);
        Instant now = clock.instant();
        var search = FreeSpace.that(onSpace != null, !stay.terms().startsAt().isAfter(now));
        values.put("space", onSpace);
        Assigned assigned = attempt(search.insertAhead(), stay, values).assigned();
        if (assigned == null) {
            assigned = leavingOthersAlone(search, stay, values, TRIES_LEAVING_OTHERS_ALONE);
        }
        while (assigned == null && makeRoom(stay, now)) {
            assigned = leavingOthersAlone(search, stay, values, 1);
        }
        if (assigned == null) {
            assigned = waitingForOthers(search, stay, values, now);
        }
        if (assigned != null) {
            book.tell(assigned.stay(), stay.change(), now);
        }
        return Optional.ofNullable(assigned);
    }

    private boolean makeRoom(NewStay stay, Instant now) {
        StayTerms terms = stay.terms();
        return lapsing.makeRoom(
                        terms.siteId(), NONE, terms.startsAt(), stay.bought().endsAt(), now)
                > 0;
    }

    private @Nullable Assigned leavingOthersAlone(
            FreeSpace search, NewStay stay, Map<String, @Nullable Object> values, int tries) {
        for (int i = 0; i < tries; i++) {
            Attempt attempt = attempt(search.insertLeavingOthersAlone(), stay, values);
            if (attempt.assigned() != null || !attempt.sawASpace()) {
                return attempt.assigned();
            }
        }
        return null;
    }

    private @Nullable Assigned waitingForOthers(
            FreeSpace search, NewStay stay, Map<String, @Nullable Object> values, Instant now) {
        for (int i = 0; i < TRIES_AT_LEAST; i++) {
            Attempt attempt = attempt(search.insertWaitingForOthers(), stay, values);
            if (attempt.assigned() != null || !attempt.sawASpace()) {
                return attempt.assigned();
            }
            makeRoom(stay, now);
        }
        throw new IllegalStateException("Site %d has free spaces that nobody can take."
                .formatted(stay.terms().siteId()));
    }

    private Attempt attempt(String insert, NewStay stay, Map<String, @Nullable Object> values) {
        values.put("turn", ThreadLocalRandom.current().nextLong(FreeSpace.TURNS));
        return jdbc.sql(insert)
                .params(values)
                .query((row, _) -> new Attempt(true, assigned(row, stay)))
                .optional()
                .orElse(new Attempt(false, null));
    }

    /** The space of the row, if it says that the stay has got it. */
    static @Nullable Assigned assigned(ResultSet row, NewStay stay) throws SQLException {
        long id = row.getLong("stay_id");
        if (row.wasNull()) {
            return null;
        }
        var space = new StayView.Space(
                row.getLong("id"),
                row.getString("number"),
                row.getObject("level_id", Long.class),
                SpaceKind.valueOf(row.getString("kind")));
        return new Assigned(stay.begun(id, space), space);
    }

    /**
     * A free space for a stay that there is already, held for the rest of the transaction.
     *
     * @param stay locked
     * @param to when it is to end there
     * @param physically whether there may be no vehicle on it now
     */
    Optional<Long> another(Stay stay, Instant from, Instant to, boolean physically) {
        var search = FreeSpace.that(false, physically);
        Instant now = clock.instant();
        for (int i = 0; i < TRIES_AT_LEAST; i++) {
            Optional<Long> candidate = jdbc.sql(search.lock(i < TRIES_LEAVING_OTHERS_ALONE))
                    .param("site", stay.terms().siteId())
                    .param("kind", kindOf(stay))
                    .param("turn", ThreadLocalRandom.current().nextLong(FreeSpace.TURNS))
                    .param("from", StayRow.utc(from))
                    .param("to", StayRow.utc(to))
                    .query((row, _) -> row.getLong("id"))
                    .optional();
            if (candidate.isPresent() && isFree(candidate.get(), stay.id(), from, to)) {
                return candidate;
            }
            boolean hasRoom = lapsing.makeRoom(stay.terms().siteId(), stay.id(), from, to, now) > 0;
            if (candidate.isEmpty() && !hasRoom && i >= TRIES_LEAVING_OTHERS_ALONE) {
                return candidate;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether nobody else has the space for that time, from now until the end of the transaction.
     *
     * @param stay locked
     */
    boolean canHave(Stay stay, long spaceId, Instant from, Instant to) {
        while (lapsing.makeRoom(stay.terms().siteId(), stay.id(), from, to, clock.instant()) > 0) {
            // Until nobody is in the way who has no right to be.
        }
        boolean held = jdbc.sql("""
                        select id from spaces where id = ? and removed_at is null and active for no key update""").param(spaceId).query(Long.class).optional().isPresent();
        return held && isFree(spaceId, stay.id(), from, to);
    }

    /** Asked while the space's row is held, so that the answer stays true. */
    private boolean isFree(long spaceId, long stayId, Instant from, Instant to) {
        return jdbc.sql("""
                        select not exists (
                            select from stays
                             where space_id = :space and id <> :stay and period && tstzrange(:from, :to)
                               and state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'OVERSTAY'))""")
                .param("space", spaceId)
                .param("stay", stayId)
                .param("from", StayRow.utc(from))
                .param("to", StayRow.utc(to))
                .query(Boolean.class)
                .single();
    }

    private static String kindOf(Stay stay) {
        var kind = stay.terms().spaceKind();
        if (kind == null) {
            throw new IllegalArgumentException("A session has no space");
        }
        return kind.name();
    }
}
