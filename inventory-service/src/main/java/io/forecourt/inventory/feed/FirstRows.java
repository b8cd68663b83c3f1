package io.forecourt.inventory.feed;

import io.forecourt.inventory.vin.Vin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which row of a file brought a VIN first. In the database, so that it costs no memory and outlives a crash. */
@Repository
class FirstRows {

    private final JdbcTemplate jdbc;

    FirstRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A row that brought a VIN. */
    record FirstRow(int line, long fingerprint) {}

    Map<Vin, FirstRow> find(long importId, List<FeedCar> cars) {
        Map<Vin, FirstRow> found = new HashMap<>();
        jdbc.query(
                "select vin, line, fingerprint from automobile_import_vins where import_id = ? and vin = any (?)",
                row -> {
                    found.put(
                            new Vin(row.getString("vin")),
                            new FirstRow(row.getInt("line"), row.getLong("fingerprint")));
                },
                importId,
                cars.stream().map(car -> car.vin().value()).toArray(String[]::new));
        return found;
    }

    void add(long importId, List<FeedCar> cars) {
        jdbc.batchUpdate(
                "insert into automobile_import_vins (import_id, vin, line, fingerprint) values (?, ?, ?, ?)",
                cars,
                500,
                (insert, car) -> {
                    insert.setLong(1, importId);
                    insert.setString(2, car.vin().value());
                    insert.setInt(3, car.line());
                    insert.setLong(4, car.fingerprint());
                });
    }

    void forget(long importId) {
        jdbc.update("delete from automobile_import_vins where import_id = ?", importId);
    }
}
