package io.forecourt.gateway.route;

import org.springframework.web.util.pattern.PathPattern;

/** A pattern of paths and the route that they take. */
public record RoutedPath(PathPattern pattern, Route route) {}
