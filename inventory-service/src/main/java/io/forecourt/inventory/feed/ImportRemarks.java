package io.forecourt.inventory.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What reports say of single rows, in the order of the rows. */
@Repository
class ImportRemarks {

    private final JdbcTemplate jdbc;

    ImportRemarks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(long importId, List<Remark> remarks) {
        jdbc.batchUpdate(
                "insert into automobile_import_remarks (import_id, kind, line, vin, field, code, detail)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                remarks,
                500,
                (insert, remark) -> {
                    insert.setLong(1, importId);
                    insert.setString(2, remark.kind().name());
                    insert.setInt(3, remark.line());
                    insert.setString(4, remark.vin());
                    insert.setString(5, remark.field());
                    insert.setString(6, remark.code());
                    insert.setString(7, remark.detail());
                });
    }

    List<NumberedRemark> page(long importId, Remark.Kind kind, long behind, int limit) {
        return jdbc.query(
                "select * from automobile_import_remarks where import_id = ? and kind = ? and id > ? order by id limit ?",
                (row, _) -> new NumberedRemark(row.getLong("id"), read(row)),
                importId,
                kind.name(),
                behind,
                limit);
    }

    private static Remark read(ResultSet row) throws SQLException {
        return new Remark(
                Remark.Kind.valueOf(row.getString("kind")),
                row.getInt("line"),
                row.getString("vin"),
                row.getString("field"),
                row.getString("code"),
                row.getString("detail"));
    }
}
