package io.forecourt.parking.driver;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts cars that are bought here among their buyers' vehicles, and takes them away when the sale comes to nothing. A sale
 * that has ended stays so, therefore its steps may be told twice and in any order.
 */
@Service
@Transactional
public class FollowingPurchases {

    private final JdbcClient jdbc;

    FollowingPurchases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** There is a contract, or the car was handed over. */
    public void bought(long saleId, String vin, long customerId, Instant at) {
        note(saleId, vin, customerId, false, at);
        jdbc.sql("""
                        insert into vehicles (sale_id)
                        select sale_id from purchases where sale_id = ? and not ended
                        on conflict (sale_id) do nothing""").param(saleId).update();
    }

    /** The sale was cancelled, whoever refused it, or unwound. */
    public void ended(long saleId, String vin, long customerId, Instant at) {
        note(saleId, vin, customerId, true, at);
        jdbc.sql("delete from vehicles where sale_id = ?").param(saleId).update();
    }

    private void note(long saleId, String vin, long customerId, boolean ended, Instant at) {
        jdbc.sql("""
                        insert into purchases as known (sale_id, vin, customer_id, ended, told_at)
                        values (:sale, :vin, :customer, :ended, :at)
                        on conflict (sale_id) do update
                           set ended = known.ended or excluded.ended,
                               customer_id = case when excluded.told_at >= known.told_at
                                                  then excluded.customer_id else known.customer_id end,
                               told_at = greatest(known.told_at, excluded.told_at)""")
                .param("sale", saleId)
                .param("vin", vin)
                .param("customer", customerId)
                .param("ended", ended)
                .param("at", Timestamp.from(at))
                .update();
    }
}
