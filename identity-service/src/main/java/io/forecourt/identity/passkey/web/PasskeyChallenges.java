package io.forecourt.identity.passkey.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsRepository;

/**
 * Keeps in the session what a device was asked, which is a text; everything else that belongs to the question is the same
 * for everybody and made anew when the answer comes.
 */
final class PasskeyChallenges {

    private static final String TO_SIGN_IN = "forecourt.passkey-sign-in";
    private static final String TO_ADD = "forecourt.passkey-add";

    private PasskeyChallenges() {}

    static PublicKeyCredentialRequestOptionsRepository toSignIn(WebAuthnRelyingPartyOperations operations) {
        return new PublicKeyCredentialRequestOptionsRepository() {
            @Override
            public void save(
                    HttpServletRequest request,
                    HttpServletResponse response,
                    @Nullable PublicKeyCredentialRequestOptions options) {
                keep(request, TO_SIGN_IN, options == null ? null : options.getChallenge());
            }

            @Override
            public @Nullable PublicKeyCredentialRequestOptions load(HttpServletRequest request) {
                return kept(request, TO_SIGN_IN)
                        .map(challenge -> signInOptions(operations, challenge))
                        .orElse(null);
            }
        };
    }

    static PublicKeyCredentialCreationOptionsRepository toAdd(WebAuthnRelyingPartyOperations operations) {
        return new PublicKeyCredentialCreationOptionsRepository() {
            @Override
            public void save(
                    HttpServletRequest request,
                    HttpServletResponse response,
                    @Nullable PublicKeyCredentialCreationOptions options) {
                keep(request, TO_ADD, options == null ? null : options.getChallenge());
            }

            @Override
            public @Nullable PublicKeyCredentialCreationOptions load(HttpServletRequest request) {
                return kept(request, TO_ADD)
                        .map(challenge -> addOptions(operations, challenge))
                        .orElse(null);
            }
        };
    }

    private static PublicKeyCredentialRequestOptions signInOptions(
            WebAuthnRelyingPartyOperations operations, Bytes challenge) {
        PublicKeyCredentialRequestOptions fresh =
                operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .timeout(fresh.getTimeout())
                .rpId(fresh.getRpId())
                .allowCredentials(fresh.getAllowCredentials())
                .userVerification(fresh.getUserVerification())
                .build();
    }

    private static PublicKeyCredentialCreationOptions addOptions(
            WebAuthnRelyingPartyOperations operations, Bytes challenge) {
        PublicKeyCredentialCreationOptions fresh = operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(Objects.requireNonNull(
                        SecurityContextHolder.getContext().getAuthentication())));
        return PublicKeyCredentialCreationOptions.builder()
                .challenge(challenge)
                .rp(fresh.getRp())
                .user(fresh.getUser())
                .pubKeyCredParams(fresh.getPubKeyCredParams())
                .timeout(fresh.getTimeout())
                .excludeCredentials(fresh.getExcludeCredentials())
                .authenticatorSelection(fresh.getAuthenticatorSelection())
                .attestation(fresh.getAttestation())
                .extensions(fresh.getExtensions())
                .build();
    }

    private static void keep(HttpServletRequest request, String attribute, @Nullable Bytes challenge) {
        request.getSession().setAttribute(attribute, challenge == null ? null : challenge.toBase64UrlString());
    }

    private static Optional<Bytes> kept(HttpServletRequest request, String attribute) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((String) session.getAttribute(attribute)).map(Bytes::fromBase64);
    }
}
