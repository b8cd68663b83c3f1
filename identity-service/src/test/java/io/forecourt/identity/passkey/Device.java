package io.forecourt.identity.passkey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A device with one passkey, and the browser on it: makes what a page's script gets from {@code navigator.credentials}
 * (Web Authentication, level 3), with a key of P-256 and without attestation.
 *
 * @param origin of the page that asks, as the browser sees it
 * @param verifies whether it asks its owner for a finger or a number
 */
public record Device(KeyPair key, byte[] id, String origin, boolean verifies) {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE_BYTES = 32;
    private static final int ID_BYTES = 16;

    public static Device at(String origin) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            byte[] id = new byte[ID_BYTES];
            new SecureRandom().nextBytes(id);
            return new Device(generator.generateKeyPair(), id, origin, true);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same passkey, used by a page elsewhere. */
    Device movedTo(String otherOrigin) {
        return new Device(key, id, otherOrigin, verifies);
    }

    /** The same passkey on a device that lies open. */
    Device unlocked() {
        return new Device(key, id, origin, false);
    }

    /** The body for registering it by the options that the service has given. */
    String create(JsonNode options, String name) {
        byte[] data = join(authenticatorData(options.at("/rp/id").asString(), WITH_KEY), attestedKey());
        // {"fmt": "none", "attStmt": {}, "authData": data} in CBOR
        byte[] attestation = join(
                new byte[] {(byte) 0xa3, 0x63},
                "fmt".getBytes(UTF_8),
                new byte[] {0x64},
                "none".getBytes(UTF_8),
                new byte[] {0x67},
                "attStmt".getBytes(UTF_8),
                new byte[] {(byte) 0xa0},
                new byte[] {0x68},
                "authData".getBytes(UTF_8),
                new byte[] {0x58, (byte) data.length},
                data);
        Map<String, ?> response = Map.of(
                "clientDataJSON", base64(clientData("webauthn.create", options)),
                "attestationObject", base64(attestation),
                "authenticatorData", base64(data),
                "publicKey", base64(key.getPublic().getEncoded()),
                "publicKeyAlgorithm", -7,
                "transports", new String[] {"internal"});
        return json(Map.of("publicKey", Map.of("credential", credential(response), "label", name)));
    }

    /** The body for signing in by the options that the service has given. */
    String get(JsonNode options) {
        byte[] clientData = clientData("webauthn.get", options);
        byte[] data = authenticatorData(options.at("/rpId").asString(), 0);
        return json(credential(Map.of(
                "clientDataJSON", base64(clientData),
                "authenticatorData", base64(data),
                "signature", base64(sign(join(data, sha256(clientData)))))));
    }

    private Map<String, ?> credential(Map<String, ?> response) {
        return Map.of(
                "id",
                base64(id),
                "rawId",
                base64(id),
                "type",
                "public-key",
                "response",
                response,
                "clientExtensionResults",
                Map.of(),
                "authenticatorAttachment",
                "platform");
    }

    private byte[] clientData(String type, JsonNode options) {
        return json(Map.of(
                        "type",
                        type,
                        "challenge",
                        options.get("challenge").asString(),
                        "origin",
                        origin,
                        "crossOrigin",
                        false))
                .getBytes(UTF_8);
    }

    private byte[] authenticatorData(String rpId, int more) {
        byte flags = (byte) (PRESENT | (verifies ? VERIFIED : 0) | more);
        // Devices that copy their passkeys do not count what they sign.
        return join(sha256(rpId.getBytes(UTF_8)), new byte[] {flags}, new byte[Integer.BYTES]);
    }

    private byte[] attestedKey() {
        ECPublicKey point = (ECPublicKey) key.getPublic();
        byte[] idLength =
                ByteBuffer.allocate(Short.BYTES).putShort((short) id.length).array();
        // {1: 2, 3: -7, -1: 1, -2: x, -3: y} in CBOR: a key for ES256 (RFC 9053)
        return join(
                new byte[16],
                idLength,
                id,
                new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, COORDINATE_BYTES},
                coordinate(point.getW().getAffineX()),
                new byte[] {0x22, 0x58, COORDINATE_BYTES},
                coordinate(point.getW().getAffineY()));
    }

    private static byte[] coordinate(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] padded = join(new byte[COORDINATE_BYTES], bytes);
        return Arrays.copyOfRange(padded, padded.length - COORDINATE_BYTES, padded.length);
    }

    private byte[] sign(byte[] data) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static String base64(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
