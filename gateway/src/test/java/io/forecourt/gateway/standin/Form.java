package io.forecourt.gateway.standin;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** How OAuth writes things. */
final class Form {

    private Form() {}

    /** A query, or a body that looks like one. */
    static Map<String, String> read(String query) {
        Map<String, String> values = new LinkedHashMap<>();
        UriComponentsBuilder.fromUriString("?" + query)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .forEach((k, v) -> values.put(k, v == null ? "" : URLDecoder.decode(v, StandardCharsets.UTF_8)));
        return values;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Of a code verifier (RFC 7636). */
    static String hash(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
