package io.forecourt.gateway.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds the route of a path: the one with the most specific pattern. */
@Component
public class RouteTable {

    private final Map<String, Service> services;
    private final List<RoutedPath> paths;

    RouteTable(Routing routing) {
        services = routing.services().entrySet().stream()
                .map(entry -> new Service(entry.getKey(), entry.getValue()))
                .collect(Collectors.toMap(Service::name, service -> service, (a, _) -> a, LinkedHashMap::new));
        paths = routing.routes().entrySet().stream()
                .map(entry -> routeOf(entry.getKey(), entry.getValue()))
                .flatMap(RouteTable::pathsOf)
                .sorted(Comparator.comparing(RoutedPath::pattern))
                .toList();
        requireDistinct();
    }

    public Optional<RoutedPath> find(String path) {
        return find(PathContainer.parsePath(path));
    }

    public Optional<RoutedPath> find(PathContainer path) {
        for (RoutedPath candidate : paths) {
            if (candidate.fits(path)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Every path that leads somewhere, the most specific first. */
    public List<RoutedPath> paths() {
        return paths;
    }

    public Optional<Service> service(String name) {
        return Optional.ofNullable(services.get(name));
    }

    /** In the order of the configuration. */
    public List<Service> services() {
        return List.copyOf(services.values());
    }

    private Route routeOf(String name, RouteSettings settings) {
        return new Route(name, service(settings.service()).orElseThrow(), settings);
    }

    private static Stream<RoutedPath> pathsOf(Route route) {
        return route.settings().paths().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .map(pattern -> RoutedPath.of(pattern, route));
    }

    private void requireDistinct() {
        List<PathPattern> seen = new ArrayList<>();
        for (RoutedPath path : paths) {
            if (seen.contains(path.pattern())) {
                throw new IllegalArgumentException("Two routes claim the path " + path.pattern());
            }
            seen.add(path.pattern());
        }
    }
}
