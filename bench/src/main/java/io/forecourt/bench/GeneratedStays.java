package io.forecourt.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Past and future stays all over a city: of five, four are over and one is to come. They are at night, where
 * {@link City#wish} is not. One driver has two hundred, everybody else fifty.
 */
final class GeneratedStays {

    private static final String ADD = """
            insert into stays (kind, state, account_id, site_id, space_id, space_kind, plate, country, vehicle_class,
                               user_class, tariff_version_id, currency, starts_at, ends_at, price_cents, paid_cents, quote,
                               created_at, paid_at, ended_at, due_at)
            select 'RESERVATION', case when coming then 'CONFIRMED' else 'COMPLETED' end,
                   case when n % 50 = 0 and n < 10000 then known.account_id else md5('driver ' || n / 50)::uuid end,
                   p.site_id, p.id, p.kind, 'AB' || 100 + n % 900 || 'CD', 'FR', 'CAR', 'VISITOR',
                   priced.tariff_version_id, priced.currency, starts_at, starts_at + interval '2 hours',
                   coalesce(priced.price_cents, 0), coalesce(priced.price_cents, 0), priced.quote,
                   created_at, case when priced.quote is not null then created_at end,
                   case when not coming then starts_at + interval '2 hours' end,
                   case when coming then starts_at + interval '30 minutes' end
              from (select n, n % 5 = 0 as coming,
                           date_trunc('day', now()) + make_interval(hours => (n % 4)::int,
                               days => (case when n % 5 = 0 then 2 + n / 5 % 150 else -1 - n % 300 end)::int) as starts_at
                      from generate_series(cast(? as bigint), cast(? as bigint) - 1) n) stay
              cross join lateral (select least(starts_at, now()) - interval '1 day' as created_at) made
              join spaces p on p.id = ? + n * 7919 % ?
              cross join (select account_id from sample limit 1) known
              left join (select * from sample where price_cents > 0) priced on (p.site_id - ?) % 2 = 1""";

    private final Connection database;
    private final City city;

    /** Takes what was booked until now as an example of what a stay is like, and as the stays of the one driver. */
    GeneratedStays(Connection database, City city) throws SQLException {
        this.database = database;
        this.city = city;
        try (Statement statement = database.createStatement()) {
            statement.execute("""
                    create temporary table sample as
                    select account_id, tariff_version_id, currency, price_cents, quote from stays order by id limit 2""");
        }
    }

    /** Adds those from that number on up to another one. */
    void add(long from, long to) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(ADD)) {
            insert.setLong(1, from);
            insert.setLong(2, to);
            insert.setLong(3, city.firstSpace());
            insert.setLong(4, (long) City.SITES * City.SPACES_A_SITE);
            insert.setLong(5, city.firstSite());
            insert.executeUpdate();
        }
        try (Statement statement = database.createStatement()) {
            statement.execute("analyze stays");
        }
    }

    /** As if nobody had ever parked; what guards the history is put aside for that. */
    static void forgetAll(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("truncate parking.stays cascade");
            statement.execute("set session_replication_role = default");
        }
    }
}
