package io.forecourt.security;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A {@link Caller} as Spring Security knows them. The token they came with is not kept. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

    /** What every account has, whatever its roles. */
    public static final String ACCOUNT = "ACCOUNT";

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;

    public CallerAuthentication(Caller caller) {
        super(authorities(caller));
        this.caller = caller;
        setAuthenticated(caller.kind() != Caller.Kind.ANONYMOUS);
    }

    /** The authority that a machine with that scope has. */
    public static String scope(String name) {
        return "SCOPE_" + name;
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return caller.id();
    }

    private static Collection<GrantedAuthority> authorities(Caller caller) {
        Stream<String> names =
                switch (caller.kind()) {
                    case ACCOUNT ->
                        Stream.concat(
                                Stream.of(ACCOUNT), caller.roles().stream().map(Role::authority));
                    case CLIENT -> caller.scopes().stream().map(CallerAuthentication::scope);
                    case ANONYMOUS, SYSTEM -> Stream.of();
                };
        Set<GrantedAuthority> authorities =
                names.map(SimpleGrantedAuthority::new).collect(Collectors.toUnmodifiableSet());
        return authorities;
    }
}
