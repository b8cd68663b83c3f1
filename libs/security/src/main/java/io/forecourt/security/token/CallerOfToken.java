package io.forecourt.security.token;

import io.forecourt.security.Caller;
import io.forecourt.security.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads who calls from a verified token. It is a machine's when it was given to the client itself and not to a person at
 * the client: its subject is the client then (RFC 9068, 2.2), or it says that it comes from client credentials ({@code
 * gty}). Every other is a person's, also one without any role, as a machine's scopes would make it worth more.
 */
class CallerOfToken {

    private final String roleClaim;

    CallerOfToken(String roleClaim) {
        this.roleClaim = roleClaim;
    }

    Caller of(Jwt token) {
        String subject = Objects.requireNonNull(token.getSubject(), "tokens without a subject are not valid");
        Set<String> scopes = words(token.getClaim("scope")).collect(Collectors.toUnmodifiableSet());
        return isOfClientItself(token, subject)
                ? Caller.client(subject, scopes)
                : Caller.account(subject, roles(claim(token.getClaims(), roleClaim)), scopes);
    }

    private static boolean isOfClientItself(Jwt token, String subject) {
        return subject.equals(token.getClaim("client_id"))
                || subject.equals(token.getClaim("azp"))
                || "client-credentials".equals(token.getClaim("gty"));
    }

    private static Set<Role> roles(Optional<Object> claim) {
        return claim.stream()
                .flatMap(CallerOfToken::words)
                .flatMap(name -> Role.named(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By its whole name, which may have dots in it, or else step by step. */
    private static Optional<Object> claim(Map<?, ?> claims, String path) {
        Object whole = claims.get(path);
        int dot = path.indexOf('.');
        if (whole != null || dot < 0) {
            return Optional.ofNullable(whole);
        }
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? claim(inner, path.substring(dot + 1))
                : Optional.empty();
    }

    /** A list as JSON has it, or as OAuth writes scopes: in one string, separated by spaces. */
    private static Stream<String> words(@Nullable Object claim) {
        return switch (claim) {
            case String text -> Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
            case Collection<?> several ->
                several.stream().filter(String.class::isInstance).map(String.class::cast);
            case null, default -> Stream.of();
        };
    }
}
