package io.forecourt.testing.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token in the making: right in everything, until something is changed. Times are the real ones, as services never let
 * a test's clock decide about tokens.
 */
public final class TestToken {

    private final TestIssuer issuer;
    private final Map<String, @Nullable Object> claims;

    private TestToken(TestIssuer issuer, Map<String, @Nullable Object> claims) {
        this.issuer = issuer;
        this.claims = claims;
    }

    /** Of that subject, for an hour, without roles or scopes. */
    public static TestToken of(TestIssuer issuer, String subject) {
        Instant now = Instant.now();
        Map<String, @Nullable Object> claims = new LinkedHashMap<>();
        claims.put("iss", TestIssuer.NAME);
        claims.put("sub", subject);
        claims.put("aud", List.of("forecourt"));
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(Duration.ofHours(1)).getEpochSecond());
        return new TestToken(issuer, claims);
    }

    /** The same with that claim, or without it when the value is null. */
    public TestToken with(String claim, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(claims);
        changed.put(claim, value);
        return new TestToken(issuer, changed);
    }

    /** The same, worth nothing after that time from now; a negative one is past, and the token was made before. */
    public TestToken expiringIn(Duration time) {
        Instant end = Instant.now().plus(time);
        return with("iat", end.minus(Duration.ofHours(1)).getEpochSecond()).with("exp", end.getEpochSecond());
    }

    /** The same, worth nothing before that time from now. */
    public TestToken startingIn(Duration time) {
        return with("nbf", Instant.now().plus(time).getEpochSecond());
    }

    public String signed() {
        return signedBy(issuer.signingKey());
    }

    /** With a key that nobody knows, under an id of its own. */
    public String signedByAStranger() {
        return signedBy(TestIssuer.newKey());
    }

    /** With a key that nobody knows, under the id of the issuer's. */
    public String signedByAnImpostor() {
        RSAKey own = TestIssuer.newKey();
        return sign(header(JWSAlgorithm.RS256, issuer.signingKey().getKeyID()), signer(own));
    }

    /** With a key that nobody knows, and that the token itself carries in its header (RFC 8725, 3.10). */
    public String signedByAKeyItBrings() {
        RSAKey own = TestIssuer.newKey();
        return sign(header(JWSAlgorithm.RS256, own.getKeyID()).jwk(own.toPublicJWK()), signer(own));
    }

    /** With a key that nobody knows, under the id of the issuer's, to be fetched where the header says. */
    public String signedByAKeyItPointsTo() {
        RSAKey own = TestIssuer.newKey();
        URI elsewhere = URI.create("http://localhost:1/keys");
        return sign(
                header(JWSAlgorithm.RS256, issuer.signingKey().getKeyID())
                        .jwkURL(elsewhere)
                        .x509CertURL(elsewhere),
                signer(own));
    }

    /** With the issuer's public key, which everybody has, taken for a secret (RFC 8725, 2.1). */
    public String signedWithThePublicKey() {
        RSAKey key = issuer.signingKey();
        try {
            return sign(
                    header(JWSAlgorithm.HS256, key.getKeyID()),
                    new MACSigner(key.toRSAPublicKey().getEncoded()));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** With the algorithm {@code none}, which the token itself claims. */
    public String unsigned() {
        return new PlainJWT(claimsSet()).serialize();
    }

    /** Signed, and the signature then cut off, while the header goes on to claim one. */
    public String signatureCutOff() {
        return signed().replaceFirst("[^.]*$", "");
    }

    /** Signed, and the claim then replaced, as somebody does who wants to be more than they are. */
    public String tampered(String claim, Object value) {
        String[] honest = signed().split("\\.");
        byte[] payload = with(claim, value).claimsSet().toString().getBytes(StandardCharsets.UTF_8);
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(payload);
        return honest[0] + "." + forged + "." + honest[2];
    }

    private String signedBy(RSAKey key) {
        return sign(header(JWSAlgorithm.RS256, key.getKeyID()), signer(key));
    }

    private static JWSHeader.Builder header(JWSAlgorithm algorithm, String keyId) {
        return new JWSHeader.Builder(algorithm).keyID(keyId);
    }

    private String sign(JWSHeader.Builder header, JWSSigner signer) {
        SignedJWT token = new SignedJWT(header.build(), claimsSet());
        try {
            token.sign(signer);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JWTClaimsSet claimsSet() {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
        claims.forEach((name, value) -> {
            if (value != null) {
                set.claim(name, value);
            }
        });
        return set.build();
    }
}
