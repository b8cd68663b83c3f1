package io.forecourt.testing.security;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tokens of the shared {@link TestIssuer}, as text to send as a bearer. Roles are any enum's constants, taken by their
 * names, since this module stands below the one that has {@code io.forecourt.security.Role}.
 */
public final class Tokens {

    /** The account of {@link #admin}, the same each time, as repeated requests are one person's. */
    public static final UUID ADMINISTRATOR = UUID.fromString("0198c0de-0000-7000-8000-00000000ad01");

    private Tokens() {}

    /** Of an account of its own with those roles; none are allowed, too. */
    public static String of(Enum<?>... roles) {
        return account(UUID.randomUUID(), roles);
    }

    /** Of that account with those roles. */
    public static String account(UUID account, Enum<?>... roles) {
        return account(account.toString(), Arrays.stream(roles).map(Enum::name).toList());
    }

    /** Of the administrator, for tests that are about something else than who asks. */
    public static String admin() {
        return account(ADMINISTRATOR.toString(), List.of("ADMIN"));
    }

    /** Of a machine with those scopes. */
    public static String client(String... scopes) {
        return TestToken.of(TestIssuer.shared(), "test-client")
                .with("client_id", "test-client")
                .with("scope", String.join(" ", scopes))
                .signed();
    }

    /** An administrator's tokens that no service may believe, each under the name of what is wrong with it. */
    public static Map<String, String> broken() {
        TestToken good =
                TestToken.of(TestIssuer.shared(), UUID.randomUUID().toString()).with("roles", List.of("ADMIN"));
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("expired", good.expiringIn(Duration.ofMinutes(-2)).signed());
        tokens.put("without an expiry", good.with("exp", null).signed());
        tokens.put("not valid yet", good.startingIn(Duration.ofMinutes(2)).signed());
        tokens.put(
                "of another issuer", good.with("iss", "https://elsewhere.test").signed());
        tokens.put("of no issuer", good.with("iss", null).signed());
        tokens.put("for another audience", good.with("aud", "elsewhere").signed());
        tokens.put("for no audience", good.with("aud", null).signed());
        tokens.put("unsigned", good.unsigned());
        tokens.put("with its signature cut off", good.signatureCutOff());
        tokens.put("signed by a stranger", good.signedByAStranger());
        tokens.put("signed by an impostor", good.signedByAnImpostor());
        tokens.put("signed by a key that it brings along", good.signedByAKeyItBrings());
        tokens.put("signed by a key that it says where to fetch", good.signedByAKeyItPointsTo());
        tokens.put("signed with the public key as a secret", good.signedWithThePublicKey());
        tokens.put("tampered with", good.with("roles", List.of()).tampered("roles", List.of("ADMIN")));
        tokens.put("no token", "let-me-in");
        return tokens;
    }

    static String account(String account, List<String> roles) {
        return TestToken.of(TestIssuer.shared(), account).with("roles", roles).signed();
    }
}
