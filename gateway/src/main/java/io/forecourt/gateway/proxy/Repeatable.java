package io.forecourt.gateway.proxy;

import jakarta.servlet.http.HttpServletRequest;

/** Which requests may be sent again: those that change nothing, and those whose service tells a repetition by its key. */
final class Repeatable {

    private Repeatable() {}

    static boolean is(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET" -> true;
            case "POST" -> request.getHeader("Idempotency-Key") != null;
            default -> false;
        };
    }
}
