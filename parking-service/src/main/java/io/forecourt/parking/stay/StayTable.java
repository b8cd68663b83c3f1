package io.forecourt.parking.stay;

import static io.forecourt.parking.stay.StayRow.utc;
import static io.forecourt.parking.stay.StayRow.utcOrNull;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code stays}, one at a time or a few; {@link AssigningSpaces} puts new ones on spaces. */
@Repository
class StayTable {

    private static final String IN_THE_WAY = """
            site_id = :site and id <> :but and due_at <= :now and %s
               and (state in ('HELD', 'CONFIRMED') or extension_to is not null)
               and state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'OVERSTAY', 'QUOTED', 'ACTIVE', 'EXTENDED')""".formatted(StayRow.duringAPartOf("period"));

    private final JdbcClient jdbc;
    private final StaySettings settings;

    StayTable(JdbcClient jdbc, StaySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** A stay without a space; empty where there is one already that it must not be beside. */
    Optional<Stay> insert(NewStay stay) {
        return jdbc.sql(StayRow.INSERTED + "null, null on conflict do nothing returning *")
                .params(StayRow.values(stay, settings))
                .query(StayRow::stay)
                .optional();
    }

    Optional<Stay> find(long id) {
        return jdbc.sql("select * from stays where id = ?")
                .param(id)
                .query(StayRow::stay)
                .optional();
    }

    /** For the rest of the transaction. */
    Optional<Stay> lock(long id) {
        return jdbc.sql("select * from stays where id = ? for no key update")
                .param(id)
                .query(StayRow::stay)
                .optional();
    }

    /** Those that time changes, which nobody else is about to change. */
    List<Stay> lockDue(Instant now, int limit) {
        return jdbc.sql("""
                        select * from stays where due_at <= :now
                         order by due_at limit :limit for no key update skip locked""")
                .param("now", utc(now))
                .param("limit", limit)
                .query(StayRow::stay)
                .list();
    }

    /** Whether any of those have a space of the site during a part of that time, and lose it now. */
    boolean isAnyInTheWay(long siteId, long but, Instant from, Instant to, Instant now) {
        return inTheWay("select exists (select from stays where %s)", siteId, but, from, to, now)
                .query(Boolean.class)
                .single();
    }

    /** Some of them. */
    List<Stay> lockInTheWay(long siteId, long but, Instant from, Instant to, Instant now, int limit) {
        return inTheWay(
                        "select * from stays where %s limit :limit for no key update skip locked",
                        siteId, but, from, to, now)
                .param("limit", limit)
                .query(StayRow::stay)
                .list();
    }

    private JdbcClient.StatementSpec inTheWay(
            String asked, long siteId, long but, Instant from, Instant to, Instant now) {
        return jdbc.sql(asked.formatted(IN_THE_WAY))
                .param("site", siteId)
                .param("but", but)
                .param("now", utc(now))
                .param("from", utc(from))
                .param("to", utc(to));
    }

    /** One at a time, for the rest of its transaction. */
    void beAloneInMakingRoom(long siteId) {
        jdbc.sql("select true from pg_advisory_xact_lock(hashtextextended(current_schema() || '.stays.' || ?, 0))")
                .param(siteId)
                .query(Boolean.class)
                .single();
    }

    void update(Stay stay) {
        Bought bought = stay.bought();
        var asked = bought.asked();
        EndReason reason = stay.endReason();
        jdbc.sql("""
                        update stays
                           set state = :state, space_id = :space, ends_at = :to, asked_seconds = :asked,
                               extension_to = :extension, held_until = :held, price_cents = :price,
                               quote = cast(:quote as jsonb), paid_cents = :paid, refunded_cents = :refunded,
                               paid_at = :paidAt, checked_in_at = :checkedIn, ended_at = :ended, end_reason = :reason,
                               due_at = :due, version = version + 1
                         where id = :id""")
                .param("state", stay.state().name())
                .param("space", stay.spaceId(), Types.BIGINT)
                .param("to", utc(bought.endsAt()))
                .param("asked", asked == null ? null : asked.toSeconds(), Types.BIGINT)
                .param("extension", utcOrNull(stay.extensionTo()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("held", utcOrNull(stay.heldUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("price", bought.cents())
                .param("quote", StayRow.json(bought.quote()), Types.VARCHAR)
                .param("paid", stay.money().paid())
                .param("refunded", stay.money().refunded())
                .param("paidAt", utcOrNull(stay.money().firstPaidAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("checkedIn", utcOrNull(stay.checkedInAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("ended", utcOrNull(stay.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("reason", reason == null ? null : reason.name(), Types.VARCHAR)
                .param("due", utcOrNull(stay.dueAt(settings)), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", stay.id())
                .update();
    }
}
