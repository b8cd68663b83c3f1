package io.forecourt.gateway.proxy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Which requests concern the answers that are kept: those that an answer to somebody else may answer, as they say
 * nothing about who asks, and those that make a kept answer old.
 */
final class KeepableAnswer {

    private static final List<String> PERSONAL = List.of("Authorization", "Cookie", "Range");

    private KeepableAnswer() {}

    static boolean concerns(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET" -> PERSONAL.stream().allMatch(header -> request.getHeader(header) == null);
            case "POST", "PUT", "PATCH", "DELETE" -> true;
            default -> false;
        };
    }
}
