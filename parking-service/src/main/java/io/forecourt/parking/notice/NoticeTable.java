package io.forecourt.parking.notice;

import io.forecourt.parking.stay.Stay;
import io.forecourt.parking.stay.StayKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code notices}. */
@Repository
class NoticeTable {

    private static final String OWN = """
            from notices n
            join stays s on s.id = n.stay_id
            join sites site on site.id = s.site_id
            left join spaces space on space.id = s.space_id
            where n.account_id = :account""";

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * In one statement with whom they go to, as it is part of every booking.
     *
     * @return by the ids of the stays; none where that was told before of that end of the stay
     */
    Map<Long, ToBeTold> write(NoticeKind kind, List<Stay> stays, Instant at) {
        Map<Long, ToBeTold> drivers = new HashMap<>();
        jdbc.sql("""
                        with told as (
                            insert into notices (account_id, stay_id, kind, ends_at, created_at)
                            select account_id, stay_id, :kind, ends_at, :at
                              from unnest(cast(:accounts as uuid[]), cast(:stays as bigint[]),
                                          cast(:ends as timestamptz[])) as stay (account_id, stay_id, ends_at)
                            on conflict on constraint notices_once do nothing
                            returning account_id, stay_id)
                        select told.stay_id, driver.email, driver.first_name, driver.last_name
                          from told
                          left join lateral (
                               select email, first_name, last_name from customer_vo
                                where account_id = told.account_id order by customer_id limit 1) driver on true""")
                .param("kind", kind.name())
                .param("accounts", array(stays, stay -> stay.terms().knownAccount(), UUID[]::new))
                .param("stays", array(stays, Stay::id, Long[]::new))
                .param("ends", array(stays, stay -> stay.bought().endsAt().toString(), String[]::new))
                .param("at", utc(at))
                .query(row -> {
                    drivers.put(
                            row.getLong("stay_id"),
                            new ToBeTold(
                                    row.getString("email"), row.getString("first_name"), row.getString("last_name")));
                });
        return drivers;
    }

    private static <T> T[] array(List<Stay> stays, Function<Stay, T> part, IntFunction<T[]> type) {
        return stays.stream().map(part).toArray(type);
    }

    /** Where it is, for those who are written to. */
    StayPlace place(Stay stay) {
        return jdbc.sql("""
                        select site.name, site.time_zone, site.street, site.postcode, site.city, space.number
                          from sites site left join spaces space on space.id = :space
                         where site.id = :site""")
                .param("site", stay.terms().siteId())
                .param("space", stay.spaceId(), Types.BIGINT)
                .query(NoticeTable::place)
                .single();
    }

    /** Those that are not read first, then the newest. */
    List<Notice> of(UUID account, boolean unreadOnly, int limit, long offset) {
        return jdbc.sql("""
                        select n.*, s.kind as stay_kind, s.plate, s.country, s.starts_at, site.name as site, site.time_zone,
                               space.number as space
                        %s%s
                        order by (n.read_at is not null), n.id desc limit :limit offset :offset""".formatted(OWN, unread(unreadOnly)))
                .param("account", account)
                .param("limit", limit)
                .param("offset", offset)
                .query(NoticeTable::notice)
                .list();
    }

    long count(UUID account, boolean unreadOnly) {
        return jdbc.sql("select count(*) from notices n where n.account_id = :account" + unread(unreadOnly))
                .param("account", account)
                .query(Long.class)
                .single();
    }

    private static String unread(boolean only) {
        return only ? " and n.read_at is null" : "";
    }

    /** @return whether there is one of that account */
    boolean read(long id, UUID account, Instant at) {
        return jdbc.sql("update notices set read_at = coalesce(read_at, ?) where id = ? and account_id = ?")
                        .params(utc(at), id, account)
                        .update()
                == 1;
    }

    void readAll(UUID account, Instant at) {
        jdbc.sql("update notices set read_at = ? where account_id = ? and read_at is null")
                .params(utc(at), account)
                .update();
    }

    void forget(Collection<UUID> accounts) {
        jdbc.sql("delete from notices where account_id = any(?)")
                .param(accounts.toArray(UUID[]::new))
                .update();
    }

    /** Of stays of which it is forgotten whose they were. */
    void forgetStays(Collection<Long> stays) {
        jdbc.sql("delete from notices where stay_id = any (?)")
                .param(stays.toArray(Long[]::new))
                .update();
    }

    private static StayPlace place(ResultSet row, int ignored) throws SQLException {
        return new StayPlace(
                row.getString("name"),
                ZoneId.of(row.getString("time_zone")),
                row.getString("street"),
                row.getString("postcode"),
                row.getString("city"),
                row.getString("number"));
    }

    private static Notice notice(ResultSet row, int ignored) throws SQLException {
        return new Notice(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getLong("stay_id"),
                StayKind.valueOf(row.getString("stay_kind")),
                row.getString("site"),
                row.getString("time_zone"),
                row.getString("space"),
                row.getString("plate"),
                row.getString("country"),
                present(row, "starts_at"),
                present(row, "ends_at"),
                present(row, "created_at"),
                instant(row, "read_at"));
    }

    private static Instant present(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
