package io.forecourt.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * What PostgreSQL can do at most: one prepared statement, which is a transaction by itself, inserts a stay whose space is
 * known into a copy of {@code stays} with all its indexes and constraints.
 */
final class BareBookings implements AutoCloseable {

    private static final String INSERT = """
            insert into bench.stays (kind, state, account_id, site_id, plate, country, vehicle_class, user_class,
                                     tariff_version_id, currency, starts_at, ends_at, held_until, price_cents, quote,
                                     created_at, due_at, space_kind, space_id)
            values ('RESERVATION', ?, ?, ?, ?, 'FR', 'CAR', 'VISITOR', ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, 'STANDARD', ?)
            returning id""";

    /** What {@code like} leaves out. */
    private static final String REFERENCES = """
            do $$
            declare reference text;
            begin
                for reference in
                    select pg_get_constraintdef(oid) from pg_constraint
                     where conrelid = 'parking.stays'::regclass and contype = 'f'
                loop
                    execute 'alter table bench.stays add ' || reference;
                end loop;
            end $$""";

    private static final int DRIVERS = 7;

    private final City city;
    private final String quote;
    private final List<Connection> connections = new ArrayList<>();
    private final BlockingQueue<PreparedStatement> idle;

    /**
     * @param superuser makes the copy, with as many rows as the original
     * @param jdbc the database as the service sees it
     * @param quote why a stay costs what it costs, as the service stores it
     */
    BareBookings(City city, Connection superuser, String jdbc, int clients, String quote) throws SQLException {
        this.city = city;
        this.quote = quote;
        this.idle = new ArrayBlockingQueue<>(clients);
        copy(superuser);
        for (int i = 0; i < clients; i++) {
            Connection connection = DriverManager.getConnection(jdbc);
            connections.add(connection);
            idle.add(connection.prepareStatement(INSERT));
        }
    }

    private static void copy(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("create schema bench");
            statement.execute("create table bench.stays (like parking.stays including all)");
            statement.execute(REFERENCES);
            statement.execute("grant usage on schema bench to parking");
            statement.execute("grant select, insert on bench.stays to parking");
        }
    }

    boolean free(long number) throws SQLException, InterruptedException {
        return book(number, false);
    }

    boolean priced(long number) throws SQLException, InterruptedException {
        return book(number, true);
    }

    private boolean book(long number, boolean priced) throws SQLException, InterruptedException {
        City.Wish wish = City.wish(number, priced);
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        OffsetDateTime from = wish.from().atOffset(ZoneOffset.UTC);
        OffsetDateTime heldUntil = now.plusMinutes(10);
        PreparedStatement insert = idle.take();
        try {
            insert.setString(1, priced ? "HELD" : "CONFIRMED");
            insert.setObject(2, new UUID(number % DRIVERS, 1));
            insert.setLong(3, city.siteId(wish));
            insert.setString(4, ParkingRequests.plate(number).replace("-", ""));
            insert.setObject(5, priced ? city.tariffVersion() : null, Types.BIGINT);
            insert.setString(6, priced ? "EUR" : null);
            insert.setObject(7, from);
            insert.setObject(8, wish.to().atOffset(ZoneOffset.UTC));
            insert.setObject(9, priced ? heldUntil : null, Types.TIMESTAMP_WITH_TIMEZONE);
            insert.setLong(10, priced ? 320 : 0);
            insert.setString(11, priced ? quote : null);
            insert.setObject(12, now);
            insert.setObject(13, priced ? heldUntil : from.plusMinutes(30));
            insert.setLong(14, city.spaceId(wish, number));
            try (ResultSet inserted = insert.executeQuery()) {
                return inserted.next();
            }
        } finally {
            idle.add(insert);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
