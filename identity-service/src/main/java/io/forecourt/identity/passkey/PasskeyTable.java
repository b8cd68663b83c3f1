package io.forecourt.identity.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Where Spring Security keeps passkeys. */
@Component
class PasskeyTable implements UserCredentialRepository {

    // language=sql
    private static final String SAVE = """
            insert into passkeys as known (credential_id, account_id, name, public_key, signature_count, user_verified,
                                           backup_eligible, backed_up, transports, attestation_object, added_at)
            values (:credential, :account, :name, :key, :count, :verified, :eligible, :backedUp, :transports, :attestation, :added)
            on conflict (credential_id) do update
               set signature_count = excluded.signature_count, backed_up = excluded.backed_up, last_used_at = :used
             where known.account_id = excluded.account_id""";

    private final JdbcClient jdbc;

    PasskeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new one, or one that was used. */
    @Override
    public void save(CredentialRecord passkey) {
        jdbc.sql(SAVE)
                .param("credential", passkey.getCredentialId().getBytes())
                .param("account", OwnerId.account(passkey.getUserEntityUserId()))
                .param("name", passkey.getLabel())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param(
                        "attestation",
                        Objects.requireNonNull(passkey.getAttestationObject()).getBytes())
                .param("added", passkey.getCreated().atOffset(ZoneOffset.UTC))
                .param("used", passkey.getLastUsed().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Until the transaction ends, nobody else uses or deletes it. */
    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return jdbc.sql("select * from passkeys where credential_id = ? for update")
                .param(credentialId.getBytes())
                .query((row, _) -> read(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return jdbc.sql("select * from passkeys where account_id = ?")
                .param(OwnerId.account(owner))
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public void delete(Bytes credentialId) {
        jdbc.sql("delete from passkeys where credential_id = ?")
                .param(credentialId.getBytes())
                .update();
    }

    List<Passkey> of(UUID account) {
        return jdbc.sql(
                        "select id, name, added_at, last_used_at from passkeys where account_id = ? order by added_at, id")
                .param(account)
                .query((row, _) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Objects.requireNonNull(instant(row, "added_at")),
                        instant(row, "last_used_at")))
                .list();
    }

    int count(UUID account) {
        return jdbc.sql("select count(*) from passkeys where account_id = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    boolean rename(UUID account, UUID id, PasskeyName name) {
        return jdbc.sql("update passkeys set name = ? where account_id = ? and id = ?")
                        .params(name.value(), account, id)
                        .update()
                > 0;
    }

    boolean delete(UUID account, UUID id) {
        return jdbc.sql("delete from passkeys where account_id = ? and id = ?")
                        .params(account, id)
                        .update()
                > 0;
    }

    /** Returns how many there were. */
    int deleteAll(UUID account) {
        return jdbc.sql("delete from passkeys where account_id = ?")
                .param(account)
                .update();
    }

    private static CredentialRecord read(ResultSet row) throws SQLException {
        Instant added = Objects.requireNonNull(instant(row, "added_at"));
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(OwnerId.of(row.getObject("account_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row))
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .created(added)
                .lastUsed(Optional.ofNullable(instant(row, "last_used_at")).orElse(added))
                .label(row.getString("name"))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("transports").getArray())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
