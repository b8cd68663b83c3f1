package io.forecourt.e2e.attack;

import io.forecourt.e2e.Api;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes something better out of an access token that somebody really has. */
final class Forgery {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final ObjectNode header;
    private final ObjectNode claims;
    private final String signature;

    /** @param genuine a JSON Web Token in its compact form */
    Forgery(String genuine) {
        String[] parts = genuine.split("\\.");
        this.header = parsed(parts[0]);
        this.claims = parsed(parts[1]);
        this.signature = parts[2];
    }

    private static ObjectNode parsed(String part) {
        return (ObjectNode) JsonMapper.shared().readTree(DECODER.decode(part));
    }

    Forgery asAdministrator() {
        claims.putArray("roles").add("ADMIN");
        return this;
    }

    Forgery livingLonger() {
        claims.put("exp", claims.path("exp").asLong() + 1_000_000);
        return this;
    }

    /** With the signature of what it was. */
    String withOldSignature() {
        return content() + "." + signature;
    }

    String unsigned(String algorithm) {
        header.put("alg", algorithm);
        return content() + ".";
    }

    /** By a key of one's own, in the name of the issuer's. */
    String signedByOneself() throws GeneralSecurityException {
        return signed(ownKey());
    }

    /** By a key of one's own that the token brings along (RFC 7515, section 4.1.3). */
    String withOwnKeyInside() throws GeneralSecurityException {
        KeyPair own = ownKey();
        RSAPublicKey publicKey = (RSAPublicKey) own.getPublic();
        header.remove("kid");
        header.putObject("jwk")
                .put("kty", "RSA")
                .put("n", ENCODER.encodeToString(publicKey.getModulus().toByteArray()))
                .put("e", ENCODER.encodeToString(publicKey.getPublicExponent().toByteArray()));
        return signed(own);
    }

    /** With the issuer's public key as if it were a shared secret. */
    String signedWithThePublicKey(Api issuer) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(publicKeyOf(issuer), "HmacSHA256"));
        header.put("alg", "HS256");
        return content() + "." + ENCODER.encodeToString(mac.doFinal(bytes(content())));
    }

    private byte[] publicKeyOf(Api issuer) throws GeneralSecurityException {
        JsonNode keys = issuer.get("/oauth2/jwks").body().path("keys");
        for (JsonNode key : keys) {
            if (key.path("kid").asString().equals(header.path("kid").asString())) {
                return KeyFactory.getInstance("RSA")
                        .generatePublic(new RSAPublicKeySpec(number(key.path("n")), number(key.path("e"))))
                        .getEncoded();
            }
        }
        throw new AssertionError("The issuer does not publish the key of this token: " + keys);
    }

    private static BigInteger number(JsonNode encoded) {
        return new BigInteger(1, DECODER.decode(encoded.asString()));
    }

    private static KeyPair ownKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private String signed(KeyPair key) throws GeneralSecurityException {
        Signature signing = Signature.getInstance("SHA256withRSA");
        signing.initSign(key.getPrivate());
        signing.update(bytes(content()));
        return content() + "." + ENCODER.encodeToString(signing.sign());
    }

    private String content() {
        return ENCODER.encodeToString(bytes(header.toString())) + "."
                + ENCODER.encodeToString(bytes(claims.toString()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
