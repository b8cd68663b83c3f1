package io.forecourt.identity.passkey;

import io.forecourt.identity.account.AccountRegister;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** The accounts as Spring Security asks for them. There is nothing else to store about somebody who has passkeys. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final AccountRegister accounts;

    PasskeyOwners(AccountRegister accounts) {
        this.accounts = accounts;
    }

    /** Who signs in: named by the account's number, as sessions are. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        UUID account = OwnerId.account(id);
        return accounts.find(account)
                .map(_ -> entity(account, account.toString(), account.toString()))
                .orElse(null);
    }

    /** Who makes a passkey: named as their device is to show them. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return accounts.find(UUID.fromString(account))
                .map(found ->
                        entity(found.id(), Objects.requireNonNull(found.email()), Objects.requireNonNull(found.name())))
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new IllegalStateException("Accounts are not made by passkeys");
    }

    @Override
    public void delete(Bytes id) {
        throw new IllegalStateException("Accounts are not removed with passkeys");
    }

    private static PublicKeyCredentialUserEntity entity(UUID account, String name, String displayName) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(OwnerId.of(account))
                .name(name)
                .displayName(displayName)
                .build();
    }
}
