package io.forecourt.parking.stay;

import static io.forecourt.parking.stay.StayRow.utc;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be paid for stays. Written while the stay is locked. */
@Repository
class ChargeTable {

    private final JdbcClient jdbc;

    ChargeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Charge charge) {
        var buys = charge.buys();
        var asked = buys.asked();
        jdbc.sql("""
                        insert into charges (id, stay_id, purpose, state, cents, new_ends_at, asked_seconds, price_cents,
                                             quote, created_at)
                        values (:id, :stay, :purpose, :state, :cents, :to, :asked, :price, cast(:quote as jsonb), :now)""")
                .param("id", charge.id())
                .param("stay", charge.stayId())
                .param("purpose", charge.purpose().name())
                .param("state", charge.state().name())
                .param("cents", charge.cents())
                .param("to", utc(buys.endsAt()))
                .param("asked", asked == null ? null : asked.toSeconds(), Types.BIGINT)
                .param("price", buys.cents())
                .param("quote", StayRow.json(buys.quote()))
                .param("now", utc(charge.createdAt()))
                .update();
    }

    Optional<Charge> find(UUID id) {
        return jdbc.sql("select * from charges where id = ?")
                .param(id)
                .query(StayRow::charge)
                .optional();
    }

    /** In the order in which they came. */
    List<Charge> of(long stayId) {
        return jdbc.sql("select * from charges where stay_id = ? order by created_at, id")
                .param(stayId)
                .query(StayRow::charge)
                .list();
    }

    void become(UUID id, Charge.State state) {
        jdbc.sql("update charges set state = ? where id = ?")
                .param(state.name())
                .param(id)
                .update();
    }
}
