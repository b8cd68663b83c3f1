package io.forecourt.identity.passkey.web;

import io.forecourt.identity.signin.RecentSignIn;
import io.forecourt.identity.throttle.RateLimits;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/** Spring Security's endpoints for passkeys, which our pages' script talks to. */
@Configuration(proxyBeanMethods = false)
class PasskeySecurity {

    @Bean
    @Order(15)
    SecurityFilterChain passkeys(
            HttpSecurity http,
            WebAuthnRelyingPartyOperations operations,
            PasskeyEntrance entrance,
            RecentSignIn recentSignIn,
            RateLimits limits) {
        PublicKeyCredentialRequestOptionsRepository challenges = PasskeyChallenges.toSignIn(operations);
        // Whose passkey it is was looked at already; sessions have no more of an account than its number.
        http.setSharedObject(UserDetailsService.class, account -> new User(account, "", Set.of()));
        SecurityFilterChain chain = http.securityMatcher("/webauthn/**", "/login/webauthn")
                .webAuthn(passkeys -> passkeys.disableDefaultRegistrationPage(true)
                        .creationOptionsRepository(PasskeyChallenges.toAdd(operations))
                        .withObjectPostProcessor(letInBy(entrance, challenges)))
                .addFilterAfter(new PasskeyLimit(limits), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, "/webauthn/register")
                        .access(recentSignIn)
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))
                        .accessDeniedHandler((_, response, _) -> response.setStatus(HttpStatus.FORBIDDEN.value())))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
        // Spring Security has no setting for it.
        chain.getFilters().stream()
                .filter(PublicKeyCredentialRequestOptionsFilter.class::isInstance)
                .map(PublicKeyCredentialRequestOptionsFilter.class::cast)
                .forEach(filter -> filter.setRequestOptionsRepository(challenges));
        return chain;
    }

    private static ObjectPostProcessor<WebAuthnAuthenticationFilter> letInBy(
            PasskeyEntrance entrance, PublicKeyCredentialRequestOptionsRepository challenges) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends WebAuthnAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationSuccessHandler(entrance);
                filter.setAuthenticationFailureHandler(entrance);
                filter.setRequestOptionsRepository(challenges);
                // The session is the entrance's business.
                filter.setSecurityContextRepository(new RequestAttributeSecurityContextRepository());
                return filter;
            }
        };
    }
}
