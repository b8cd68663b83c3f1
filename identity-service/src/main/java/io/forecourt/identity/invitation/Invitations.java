package io.forecourt.identity.invitation;

import io.forecourt.identity.account.Email;
import io.forecourt.security.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of invitations. */
@Component
class Invitations {

    private final JdbcClient jdbc;

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Invitation invitation) {
        jdbc.sql("insert into invitations (id, email, roles, invited_by, invited_at, valid_until)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(invitation.id())
                .param(invitation.email())
                .param(invitation.roles().stream().map(Enum::name).toArray(String[]::new))
                .param(invitation.invitedBy())
                .param(invitation.invitedAt().atOffset(ZoneOffset.UTC))
                .param(invitation.validUntil().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Invitation> find(UUID id) {
        return jdbc.sql("select * from invitations where id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** The newest first. */
    List<Invitation> page(int limit, long offset) {
        return jdbc.sql("select * from invitations order by invited_at desc, id limit ? offset ?")
                .param(limit)
                .param(offset)
                .query((row, _) -> read(row))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from invitations").query(Long.class).single();
    }

    /** @return whether it was open until now */
    boolean accepted(UUID id, UUID account, Instant at) {
        return jdbc.sql("update invitations set accepted_at = ?, account_id = ?"
                                + " where id = ? and accepted_at is null and revoked_at is null")
                        .param(at.atOffset(ZoneOffset.UTC))
                        .param(account)
                        .param(id)
                        .update()
                > 0;
    }

    /** @return whether it was open until now */
    boolean revoked(UUID id, Instant at) {
        return jdbc.sql("update invitations set revoked_at = ?"
                                + " where id = ? and accepted_at is null and revoked_at is null")
                        .param(at.atOffset(ZoneOffset.UTC))
                        .param(id)
                        .update()
                > 0;
    }

    void forget(Email email) {
        jdbc.sql("update invitations set email = null where lower(email) = ?")
                .param(email.key())
                .update();
    }

    private static Invitation read(ResultSet row) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getString("email"),
                Arrays.stream(roles).map(Role::valueOf).toList(),
                row.getString("invited_by"),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                row.getObject("valid_until", OffsetDateTime.class).toInstant(),
                instant(row, "accepted_at"),
                row.getObject("account_id", UUID.class),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
