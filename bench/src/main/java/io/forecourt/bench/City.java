package io.forecourt.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A region with very many car parks, written with SQL into the database of a system that is thrown away. Every other one
 * has a tariff; each has so many spaces, which stand in the order of their ids.
 *
 * @param firstSite the id of the first site, which those of the others follow
 * @param firstSpace the id of the first space, which those of the others follow
 * @param tariffVersion by which every other site is priced
 */
record City(long firstSite, long firstSpace, long tariffVersion) {

    static final int SITES = 10_000;
    static final int SPACES_A_SITE = 100;

    /** Of those, so many are what people want to book. */
    static final int WANTED_SITES = 500;

    static final double SOUTH = 45.2;
    static final double WEST = 4.1;
    static final double HEIGHT = 1.0;
    static final double WIDTH = 1.4;

    private static final int FIRST_DAY = 2;
    private static final int DAYS = 150;
    private static final int FIRST_HOUR = 8;
    private static final int HOURS = 12;
    private static final int SCATTER = 7_919;

    private static final String OPERATOR = "insert into operators (name, version) values ('Bench', 0) returning id";

    private static final String TARIFF =
            "insert into tariffs (operator_id, name, currency, version) values (%d, 'Car parks', 'EUR', 0) returning id";

    private static final String VERSION = """
            insert into tariff_versions (tariff_id, number, state, document, starts_at, published_at, created_at, version)
            values (?, 1, 'PUBLISHED', cast(? as jsonb), now() - interval '1 day', now(), now(), 0) returning id""";

    /** About one on each square kilometre. */
    private static final String ADD_SITES = """
            insert into sites (operator_id, kind, name, time_zone, street, postcode, city, latitude, longitude, words,
                               version)
            select %1$d, 'CAR_PARK', 'Car park ' || n, 'Europe/Paris', n || ' rue du Parc', 69000 + n %% 100, 'Lyon',
                   %2$s + %3$s * (n * 7919 %% 10007) / 10007, %4$s + %5$s * (n * 5347 %% 10009) / 10009,
                   ' car park ' || n || ' rue du parc ' || 69000 + n %% 100 || ' lyon ', 0
              from generate_series(1, %6$d) n order by n""";

    private static final String PRICE_SITES = """
            insert into site_tariffs (site_id, operator_id, tariff_id)
            select id, operator_id, %d from sites where operator_id = %d and (id - %d) %% 2 = 1""";

    private static final String ADD_SPACES = """
            insert into spaces (site_id, number, kind)
            select s.id, n, case when n %% 20 = 0 then 'DISABLED' when n %% 10 = 5 then 'ELECTRIC' else 'STANDARD' end
              from sites s cross join generate_series(1, %d) n where s.operator_id = %d order by s.id, n""";

    /** The site of that index, and from when to when. */
    record Wish(int site, Instant from, Instant to) {}

    /** @param tariff the document of the tariff */
    static City build(Connection database, String tariff) throws SQLException {
        long operator = id(database, OPERATOR);
        long tariffId = id(database, TARIFF.formatted(operator));
        long version;
        try (PreparedStatement insert = database.prepareStatement(VERSION)) {
            insert.setLong(1, tariffId);
            insert.setString(2, tariff);
            version = only(insert.executeQuery());
        }
        try (Statement statement = database.createStatement()) {
            statement.execute(ADD_SITES.formatted(operator, SOUTH, HEIGHT, WEST, WIDTH, SITES));
            long firstSite = id(database, "select min(id) from sites where operator_id = " + operator);
            statement.execute(PRICE_SITES.formatted(tariffId, operator, firstSite));
            statement.execute(ADD_SPACES.formatted(SPACES_A_SITE, operator));
            statement.execute("analyze");
            long firstSpace = id(database, "select min(id) from spaces where site_id = " + firstSite);
            return new City(firstSite, firstSpace, version);
        }
    }

    /**
     * The n-th wish: one site after the other all over the region, then at the next hour. No two are at the same site at the
     * same time before all hours of five months have been wished for, and none at an hour of the generated stays.
     *
     * @param priced whether at sites that have a tariff
     */
    static Wish wish(long number, boolean priced) {
        int wanted = WANTED_SITES / 2;
        int site = (int) (number % wanted) * (SITES / wanted) + (priced ? 1 : 0);
        long hour = number / wanted;
        Instant from = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(FIRST_DAY + hour / HOURS % DAYS, ChronoUnit.DAYS)
                .plus(FIRST_HOUR + hour % HOURS, ChronoUnit.HOURS);
        return new Wish(site, from, from.plus(1, ChronoUnit.HOURS));
    }

    long siteId(Wish wish) {
        return firstSite + wish.site();
    }

    /** Any of the site's spaces, and another one when all hours have been wished for and the first one's turn comes again. */
    long spaceId(Wish wish, long number) {
        long turn = number / ((long) WANTED_SITES / 2 * HOURS * DAYS);
        return firstSpace + (long) wish.site() * SPACES_A_SITE + (number * SCATTER + turn) % SPACES_A_SITE;
    }

    static long id(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            return only(statement.executeQuery(sql));
        }
    }

    private static long only(ResultSet rows) throws SQLException {
        try (rows) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
