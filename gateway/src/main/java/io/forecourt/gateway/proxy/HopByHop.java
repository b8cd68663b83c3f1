package io.forecourt.gateway.proxy;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The headers that concern one connection only (RFC 9110, section 7.6.1). */
final class HopByHop {

    private static final Set<String> ALWAYS = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authentication-info",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private HopByHop() {}

    /**
     * @param connection the values of the message's Connection header, which can name more
     * @return in lower case
     */
    static Set<String> of(Collection<String> connection) {
        if (connection.isEmpty() || namesNothingMore(connection)) {
            return ALWAYS;
        }
        Set<String> names = new HashSet<>(ALWAYS);
        connection.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .forEach(names::add);
        return names;
    }

    private static boolean namesNothingMore(Collection<String> connection) {
        return List.of("keep-alive").containsAll(connection) || List.of("close").containsAll(connection);
    }
}
