package io.forecourt.gateway.route;

import java.util.regex.Pattern;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/**
 * A pattern of paths and the route that they take.
 *
 * @param start what all these paths start with, as they stand in the request line
 */
public record RoutedPath(PathPattern pattern, Route route, String start) {

    private static final Pattern FROM_THE_FIRST_VARIABLE = Pattern.compile("/?[{*?].*");

    static RoutedPath of(PathPattern pattern, Route route) {
        String start =
                FROM_THE_FIRST_VARIABLE.matcher(pattern.getPatternString()).replaceFirst("");
        return new RoutedPath(pattern, route, start);
    }

    /** Most patterns are told from a path by their start, which costs less than to match them. */
    boolean fits(PathContainer path) {
        return path.value().startsWith(start) && pattern.matches(path);
    }
}
