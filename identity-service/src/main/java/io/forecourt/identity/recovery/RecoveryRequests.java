package io.forecourt.identity.recovery;

import io.forecourt.identity.account.Email;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Addresses for which somebody has asked for a new password, until they are answered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecoveryRequests {

    private final JdbcClient jdbc;
    private final Clock clock;

    RecoveryRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Email email) {
        jdbc.sql("insert into recovery_requests (id, email, requested_at) values (?, ?, ?)")
                .param(UUID.randomUUID())
                .param(email.value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes one that no other instance is about to take. */
    Optional<Email> take() {
        return jdbc.sql("""
                        delete from recovery_requests where id = (
                            select id from recovery_requests order by requested_at limit 1 for update skip locked)
                        returning email""").query(String.class).optional().map(Email::new);
    }
}
