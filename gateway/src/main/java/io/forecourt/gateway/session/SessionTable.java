package io.forecourt.gateway.session;

import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code sessions}. Each method is one statement, by the primary key unless it concerns a whole account. */
@Component
class SessionTable {

    private static final Logger log = LoggerFactory.getLogger(SessionTable.class);

    /** Knows the one type that there is to read, and ignores what a newer gateway has added to it. */
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Whatever the account's standing says is over is not found, even before its row is deleted. */
    static final String FIND = """
            select s.content, s.seen_at, s.version
              from sessions s left join account_standings a on a.account_id = s.account_id
             where s.key = :key and s.expires_at > :now
               and (a.account_id is null
                    or not a.ended and (a.signed_out_before is null or a.signed_out_before <= s.signed_in_at))
            """;

    private static final String INSERT = """
            insert into sessions (key, account_id, signed_in_at, expires_at, ends_at, seen_at, version, content)
            values (:key, :account, :signedInAt, :expiresAt, :endsAt, :now, 0, :content)
            """;

    private static final String SEEN = """
            update sessions set seen_at = :now, expires_at = least(cast(:expiresAt as timestamptz), ends_at)
             where key = :key and seen_at < :before
            """;

    private static final String REPLACE = """
            update sessions set content = :content, version = version + 1 where key = :key and version = :version
            """;

    private final JdbcClient jdbc;
    private final SessionSettings settings;
    private final Clock clock;

    SessionTable(JdbcClient jdbc, SessionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    Optional<StoredSession> find(String id) {
        return jdbc.sql(FIND)
                .param("key", SessionId.digest(id))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) ->
                        stored(id, row.getBytes(1), row.getTimestamp(2).toInstant(), row.getInt(3)))
                .optional()
                .flatMap(found -> found);
    }

    void insert(String id, SignedIn who) {
        Instant now = clock.instant();
        Duration first = settings.idle().compareTo(settings.longest()) < 0 ? settings.idle() : settings.longest();
        jdbc.sql(INSERT)
                .param("key", SessionId.digest(id))
                .param("account", who.accountId())
                .param("signedInAt", Timestamp.from(who.signedInAt()))
                .param("expiresAt", Timestamp.from(now.plus(first)))
                .param("endsAt", Timestamp.from(now.plus(settings.longest())))
                .param("now", Timestamp.from(now))
                .param("content", SessionSeal.seal(id, JSON.writeValueAsBytes(who)))
                .update();
    }

    void seen(String id) {
        Instant now = clock.instant();
        jdbc.sql(SEEN)
                .param("key", SessionId.digest(id))
                .param("now", Timestamp.from(now))
                .param("expiresAt", Timestamp.from(now.plus(settings.idle())))
                .param("before", Timestamp.from(now.minus(settings.seenEvery())))
                .update();
    }

    /** Unless it has changed since that version, or ended. */
    boolean replace(String id, int version, SignedIn content) {
        int rows = jdbc.sql(REPLACE)
                .param("key", SessionId.digest(id))
                .param("version", version)
                .param("content", SessionSeal.seal(id, JSON.writeValueAsBytes(content)))
                .update();
        return rows == 1;
    }

    void delete(String id) {
        jdbc.sql("delete from sessions where key = :key")
                .param("key", SessionId.digest(id))
                .update();
    }

    void deleteAllOf(String accountId) {
        jdbc.sql("delete from sessions where account_id = :account")
                .param("account", accountId)
                .update();
    }

    void deleteExpired() {
        jdbc.sql("delete from sessions where expires_at <= :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static Optional<StoredSession> stored(String id, byte[] content, Instant seenAt, int version) {
        try {
            SignedIn who = JSON.readValue(SessionSeal.open(id, content), SignedIn.class);
            return Optional.of(new StoredSession(who, seenAt, version));
        } catch (GeneralSecurityException failure) {
            log.error("A session cannot be decrypted and counts as ended: {}", failure.getMessage());
        } catch (JacksonException failure) {
            log.error("A session cannot be read and counts as ended: {}", failure.getOriginalMessage());
        }
        return Optional.empty();
    }
}
