package io.forecourt.security.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import io.forecourt.security.CallerAuthentication;
import io.forecourt.security.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.SingleResultAuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who may call some paths with some method; nobody, until it is said. */
public final class Rule {

    private final HttpMethod method;
    private final List<PathPattern> paths;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final Map<Role, String> own = new EnumMap<>(Role.class);
    private final Set<String> scopes = new TreeSet<>();
    private final List<String> remarks = new ArrayList<>();
    private boolean everyone;
    private boolean signedIn;

    Rule(HttpMethod method, List<String> paths) {
        this.method = method;
        this.paths =
                paths.stream().map(PathPatternParser.defaultInstance::parse).toList();
    }

    /** Everyone may, also those who have not signed in. */
    public Rule everyone() {
        everyone = true;
        return this;
    }

    /** Every person who has signed in may, whatever they do here; machines may not. */
    public Rule signedIn() {
        signedIn = true;
        return this;
    }

    /** People with one of these roles may. */
    public Rule roles(Role... anyOf) {
        return roles(Arrays.asList(anyOf));
    }

    /** People with one of these roles may. */
    public Rule roles(Collection<Role> anyOf) {
        roles.addAll(anyOf);
        return this;
    }

    /** Machines with that scope may. */
    public Rule orScope(String scope) {
        scopes.add(scope);
        return this;
    }

    /**
     * People with that role may, as far as it is theirs, which the application class sees to.
     *
     * @param whose what theirs means, for the table of who may what: "the appointment's customer"
     */
    public Rule orOwn(Role role, String whose) {
        own.put(role, whose);
        return this;
    }

    /** Says in the table of who may what how much some of them get to see, which the application class sees to. */
    public Rule but(String limit) {
        remarks.add(limit);
        return this;
    }

    boolean fits(HttpMethod wanted, String path) {
        return pattern(wanted, path).isPresent();
    }

    /** Of the paths, the one that it is. */
    Optional<String> pattern(HttpMethod wanted, String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return paths.stream()
                .filter(pattern -> method.equals(wanted) && pattern.matches(parsed))
                .map(PathPattern::getPatternString)
                .findFirst();
    }

    RequestMatcher[] matchers() {
        return methods()
                .flatMap(each -> paths.stream().map(path -> pathPattern(each, path.getPatternString())))
                .toArray(RequestMatcher[]::new);
    }

    AuthorizationManager<RequestAuthorizationContext> decision() {
        if (everyone) {
            return SingleResultAuthorizationManager.permitAll();
        }
        String[] authorities = Stream.of(
                        Stream.of(CallerAuthentication.ACCOUNT).filter(_ -> signedIn),
                        roles.stream().map(Role::authority),
                        own.keySet().stream().map(Role::authority),
                        scopes.stream().map(CallerAuthentication::scope))
                .flatMap(each -> each)
                .toArray(String[]::new);
        return authorities.length == 0
                ? SingleResultAuthorizationManager.denyAll()
                : AuthorityAuthorizationManager.hasAnyAuthority(authorities);
    }

    Admission admission() {
        return new Admission(everyone, signedIn, roles, own, scopes, remarks);
    }

    private Stream<HttpMethod> methods() {
        return method.equals(HttpMethod.GET) ? Stream.of(HttpMethod.GET, HttpMethod.HEAD) : Stream.of(method);
    }
}
