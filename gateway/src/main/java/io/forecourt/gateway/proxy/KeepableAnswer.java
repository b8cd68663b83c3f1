package io.forecourt.gateway.proxy;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Which requests concern the answers that are kept: those that an answer to somebody else may answer, as they say
 * nothing about who asks, and those that make a kept answer old.
 */
final class KeepableAnswer {

    private KeepableAnswer() {}

    static boolean concerns(HttpServletRequest request, Passport passport) {
        return switch (request.getMethod()) {
            case "GET" -> passport.isEmpty() && request.getHeader("Range") == null;
            case "POST", "PUT", "PATCH", "DELETE" -> true;
            default -> false;
        };
    }
}
