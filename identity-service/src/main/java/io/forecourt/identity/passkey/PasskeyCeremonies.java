package io.forecourt.identity.passkey;

import com.webauthn4j.verifier.exception.VerificationException;
import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.origin.PublicUrl;
import io.forecourt.identity.signin.SignedIn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes passkeys and lets people in by them: as Spring Security does it, and by the rules of the house. A passkey counts
 * for two factors, so the device has to verify whoever holds it; and it knows whose it is, so that nobody is asked for an
 * e-mail address, nor told whether that has one.
 */
@Service
class PasskeyCeremonies implements WebAuthnRelyingPartyOperations {

    private static final String NAME = "Forecourt";
    private static final int MOST = 20;

    private final WebAuthnRelyingPartyOperations operations;
    private final PasskeyTable passkeys;
    private final AccountRegister accounts;
    private final SignedIn signedIn;
    private final PasskeyJournal journal;
    private final TransactionTemplate transaction;

    PasskeyCeremonies(
            PasskeyOwners owners,
            PasskeyTable passkeys,
            AccountRegister accounts,
            SignedIn signedIn,
            PasskeyJournal journal,
            TransactionTemplate transaction,
            PublicUrl origin) {
        this.operations = operations(owners, passkeys, origin);
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.journal = journal;
        this.transaction = transaction;
    }

    private static WebAuthnRelyingPartyOperations operations(
            PasskeyOwners owners, PasskeyTable passkeys, PublicUrl origin) {
        Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(
                owners,
                passkeys,
                PublicKeyCredentialRpEntity.builder()
                        .id(origin.publicUrl().getHost())
                        .name(NAME)
                        .build(),
                Set.of(origin.publicUrl().toString()));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(options ->
                options.userVerification(UserVerificationRequirement.REQUIRED).allowCredentials(List.of()));
        return operations;
    }

    @Override
    @Transactional(readOnly = true)
    public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
            PublicKeyCredentialCreationOptionsRequest request) {
        if (!signedIn.orSettingUp(request.getAuthentication())) {
            throw new PasskeyRefused("Only for those who are signed in");
        }
        return operations.createPublicKeyCredentialCreationOptions(request);
    }

    @Override
    @Transactional
    public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
        UUID owner = OwnerId.account(request.getCreationOptions().getUser().getId());
        if (passkeys.count(owner) >= MOST) {
            throw new PasskeyRefused("Nobody needs more than " + MOST + " passkeys");
        }
        try {
            CredentialRecord added = operations.registerCredential(named(request));
            journal.added(accounts.get(owner));
            return added;
        } catch (VerificationException | IllegalArgumentException e) {
            throw new PasskeyRefused("Not what was asked for", e);
        }
    }

    private static RelyingPartyRegistrationRequest named(RelyingPartyRegistrationRequest request) {
        RelyingPartyPublicKey key = request.getPublicKey();
        String name =
                PasskeyName.of(Optional.ofNullable(key.getLabel()).orElse("")).value();
        return new ImmutableRelyingPartyRegistrationRequest(
                request.getCreationOptions(), new RelyingPartyPublicKey(key.getCredential(), name));
    }

    @Override
    public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
            PublicKeyCredentialRequestOptionsRequest request) {
        return operations.createCredentialRequestOptions(request);
    }

    @Override
    public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> letIn(request)));
        } catch (RuntimeException e) {
            journal.signInFailed();
            throw e;
        }
    }

    private PublicKeyCredentialUserEntity letIn(RelyingPartyAuthenticationRequest request) {
        PublicKeyCredentialUserEntity owner = operations.authenticate(request);
        Account account = accounts.get(OwnerId.account(owner.getId()));
        if (!account.isActive()) {
            throw new PasskeyRefused("The account is disabled");
        }
        journal.signedIn(account);
        return owner;
    }
}
