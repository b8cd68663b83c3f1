package io.forecourt.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** The statements of parking-service's search near a point, without the service: a page of sites, and their spaces. */
final class SearchStatements implements AutoCloseable {

    private static final String HERE = "cube(array [cast(? as float8), cast(? as float8), cast(? as float8)])";

    private static final String PAGE = """
            select s.id, s.kind, s.name, o.name as operator, s.time_zone, s.street, s.postcode, s.city, s.latitude,
                   s.longitude, s.capacity, s.distance
              from (select s.*, s.place <-> %1$s as distance from sites s
                     where s.removed_at is null and s.place <@ cube_enlarge(%1$s, ?, 3) and s.place <-> %1$s <= ?
                     order by distance, s.id limit 20) s
              join operators o on o.id = s.operator_id
             order by distance, s.id""".formatted(HERE);

    private static final String SPACES = """
            select site_id, kind, count(*)::int as spaces from spaces
             where site_id = any (?) and removed_at is null and active group by site_id, kind""";

    private static final double EARTH_METRES = 6_371_000;
    private static final double RADIUS_METRES = 5_000;

    private final List<Connection> connections = new ArrayList<>();
    private final BlockingQueue<Prepared> idle;

    private record Prepared(Connection connection, PreparedStatement page, PreparedStatement spaces) {}

    SearchStatements(String jdbc, int clients) throws SQLException {
        idle = new ArrayBlockingQueue<>(clients);
        for (int i = 0; i < clients; i++) {
            Connection connection = DriverManager.getConnection(jdbc);
            connections.add(connection);
            idle.add(new Prepared(connection, connection.prepareStatement(PAGE), connection.prepareStatement(SPACES)));
        }
    }

    boolean search(long number) throws SQLException, InterruptedException {
        Prepared statements = idle.take();
        try {
            List<Long> found = page(statements.page(), number);
            statements.spaces().setArray(1, statements.connection().createArrayOf("bigint", found.toArray()));
            try (ResultSet rows = statements.spaces().executeQuery()) {
                return rows.next();
            }
        } finally {
            idle.add(statements);
        }
    }

    private static List<Long> page(PreparedStatement page, long number) throws SQLException {
        double latitude = Math.toRadians(ParkingRequests.latitude(number));
        double longitude = Math.toRadians(ParkingRequests.longitude(number));
        double chord = 2 * Math.sin(RADIUS_METRES / EARTH_METRES / 2);
        double[] here = {
            Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)
        };
        int parameter = 1;
        for (int use = 0; use < 3; use++) {
            for (double coordinate : here) {
                page.setDouble(parameter++, coordinate);
            }
            if (use > 0) {
                page.setDouble(parameter++, chord);
            }
        }
        List<Long> found = new ArrayList<>();
        try (ResultSet rows = page.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getLong("id"));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
