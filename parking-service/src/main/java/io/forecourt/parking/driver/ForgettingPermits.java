package io.forecourt.parking.driver;

import io.forecourt.parking.purge.Purging;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets permits that have long ended, with their plates: the stays that they priced have forgotten theirs, too. */
@Component
class ForgettingPermits implements Purging {

    private final JdbcClient jdbc;

    ForgettingPermits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "PERMITS";
    }

    @Override
    public int purge(Instant overBy, int limit) {
        return jdbc.sql("""
                        delete from permits where id in (
                            select id from permits where least(valid_until, revoked_at) < ? order by id limit ?
                               for update skip locked)""").params(Timestamp.from(overBy), limit).update();
    }
}
