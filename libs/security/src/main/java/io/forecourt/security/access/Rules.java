package io.forecourt.security.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpMethod;

/** A list of rules in the making. */
public final class Rules {

    private final List<Rule> rules = new ArrayList<>();

    Rules() {}

    /** Paths that are read; patterns as Spring MVC has them, such as {@code /api/v1/models/{id}}. */
    public Rule get(String... paths) {
        return add(HttpMethod.GET, paths);
    }

    /** Paths that are posted to. */
    public Rule post(String... paths) {
        return add(HttpMethod.POST, paths);
    }

    /** Paths that are put to. */
    public Rule put(String... paths) {
        return add(HttpMethod.PUT, paths);
    }

    /** Paths that are patched. */
    public Rule patch(String... paths) {
        return add(HttpMethod.PATCH, paths);
    }

    /** Paths that are deleted. */
    public Rule delete(String... paths) {
        return add(HttpMethod.DELETE, paths);
    }

    void forEach(Consumer<Rule> action) {
        rules.forEach(action);
    }

    /** The rule that decides about such a request. */
    Optional<Rule> ruleFor(HttpMethod method, String path) {
        return rules.stream().filter(rule -> rule.fits(method, path)).findFirst();
    }

    /** The pattern by which that rule fits. */
    Optional<String> routeOf(HttpMethod method, String path) {
        HttpMethod read = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
        return rules.stream().flatMap(rule -> rule.pattern(read, path).stream()).findFirst();
    }

    private Rule add(HttpMethod method, String... paths) {
        Rule rule = new Rule(method, List.of(paths));
        rules.add(rule);
        return rule;
    }
}
