package io.forecourt.replicas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads this service's copies of customers. Forgotten ones are found too: they say so and hold no personal data. */
public class CustomerVOs {

    private final JdbcClient jdbc;

    CustomerVOs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<CustomerVO> find(long customerId) {
        return jdbc.sql("select * from customer_vo where customer_id = ?")
                .param(customerId)
                .query((row, _) -> customer(row))
                .optional();
    }

    /** Finds the copy and locks it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CustomerVO> findForUpdate(long customerId) {
        return jdbc.sql("select * from customer_vo where customer_id = ? for update")
                .param(customerId)
                .query((row, _) -> customer(row))
                .optional();
    }

    /** The customer who signs in with that account; the first one, should sales ever link two. */
    public Optional<CustomerVO> findByAccount(UUID accountId) {
        return jdbc.sql("select * from customer_vo where account_id = ? order by customer_id limit 1")
                .param(accountId)
                .query((row, _) -> customer(row))
                .optional();
    }

    /** The copies of those customers that are known, by their number, with one query. */
    public Map<Long, CustomerVO> findAll(Collection<Long> customerIds) {
        if (customerIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from customer_vo where customer_id = any(?)")
                .param(customerIds.toArray(Long[]::new))
                .query((row, _) -> customer(row))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(CustomerVO::customerId, Function.identity()));
    }

    private static CustomerVO customer(ResultSet row) throws SQLException {
        return new CustomerVO(
                row.getLong("customer_id"),
                row.getLong("revision"),
                row.getBoolean("removed"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("email"),
                row.getString("phone"),
                row.getObject("account_id", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
