package io.forecourt.gateway.proxy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which requests an answer to somebody else may answer: those that say nothing about who asks. */
final class KeepableAnswer {

    private static final List<String> PERSONAL = List.of("Authorization", "Cookie", "Range");

    private KeepableAnswer() {}

    static boolean mayAnswer(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && PERSONAL.stream().allMatch(header -> request.getHeader(header) == null);
    }
}
