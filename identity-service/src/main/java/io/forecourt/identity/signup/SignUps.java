package io.forecourt.identity.signup;

import io.forecourt.identity.account.Email;
import io.forecourt.identity.account.PersonName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Those who have asked for an account. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SignUps {

    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignUps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(SignUp signUp) {
        jdbc.sql("insert into sign_ups (id, name, email, email_key, password_hash, requested_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(signUp.id())
                .param(signUp.name().value())
                .param(signUp.email().value())
                .param(signUp.email().key())
                .param(signUp.passwordHash())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<SignUp> find(UUID id) {
        return jdbc.sql("select * from sign_ups where id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** One that was not answered yet, and that no other instance is about to answer. */
    Optional<SignUp> nextUnanswered() {
        return jdbc.sql("select * from sign_ups where answered_at is null order by requested_at limit 1"
                        + " for update skip locked")
                .query((row, _) -> read(row))
                .optional();
    }

    void answered(SignUp signUp) {
        jdbc.sql("update sign_ups set answered_at = ? where id = ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(signUp.id())
                .update();
    }

    void remove(SignUp signUp) {
        jdbc.sql("delete from sign_ups where id = ?").param(signUp.id()).update();
    }

    /** The address has an account now, or its owner is forgotten. */
    void removeAll(Email email) {
        jdbc.sql("delete from sign_ups where email_key = ?").param(email.key()).update();
    }

    @Transactional
    public int prune() {
        return jdbc.sql("delete from sign_ups where requested_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static SignUp read(ResultSet row) throws SQLException {
        return new SignUp(
                row.getObject("id", UUID.class),
                new PersonName(row.getString("name")),
                new Email(row.getString("email")),
                row.getString("password_hash"));
    }
}
