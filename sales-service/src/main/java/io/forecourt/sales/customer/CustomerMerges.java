package io.forecourt.sales.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code customer_merges}: who was found to be whom, for good, and without anything personal. */
@Repository
class CustomerMerges implements CustomerTies {

    private final JdbcClient jdbc;

    CustomerMerges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param customerId who was merged
     * @param into who they were merged into then
     */
    public record CustomerMerge(long customerId, long into, Instant mergedAt) {}

    /** Those who were merged into the duplicate before are the survivor now, too. */
    void record(long duplicateId, long survivorId, Instant at) {
        jdbc.sql("insert into customer_merges (duplicate_id, survivor_id, merged_at) values (?, ?, ?)")
                .params(duplicateId, survivorId, at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update customers set merged_into = ? where merged_into = ?")
                .params(survivorId, duplicateId)
                .update();
    }

    @Override
    public Optional<String> openBusiness(long customerId) {
        return Optional.empty();
    }

    @Override
    public String section() {
        return "merges";
    }

    @Override
    public List<CustomerMerge> recordsOf(long customerId) {
        return jdbc.sql("""
                        select m.* from customer_merges m join customers c on c.id = m.duplicate_id
                        where c.merged_into = ? order by m.merged_at, m.duplicate_id""").param(customerId).query((row, _) -> merge(row)).list();
    }

    private static CustomerMerge merge(ResultSet row) throws SQLException {
        return new CustomerMerge(
                row.getLong("duplicate_id"),
                row.getLong("survivor_id"),
                row.getObject("merged_at", OffsetDateTime.class).toInstant());
    }
}
