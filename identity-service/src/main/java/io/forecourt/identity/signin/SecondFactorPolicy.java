package io.forecourt.identity.signin;

import io.forecourt.identity.account.Account;
import io.forecourt.security.Role;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Of whom a password alone is not enough, whatever they have chosen themselves.
 *
 * @param requiredFor accounts with one of these roles have an authenticator app or a passkey, and show it
 */
@ConfigurationProperties("forecourt.identity.second-factor")
public record SecondFactorPolicy(@DefaultValue Set<Role> requiredFor) {

    public boolean appliesTo(Account account) {
        return account.roles().stream().anyMatch(requiredFor::contains);
    }
}
