package io.forecourt.security.access;

import io.forecourt.security.audit.AuditPath;
import io.forecourt.security.token.AccessTokens;
import io.forecourt.security.token.TokenAutoConfiguration;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Guards everything that a service with {@link AccessRules} answers. */
@AutoConfiguration(after = TokenAutoConfiguration.class, before = ServletWebSecurityAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class AccessAutoConfiguration {

    /** Some 200 bytes each, so at most some 20 MB a day. */
    private static final int REFUSALS_A_MINUTE = 60;

    @Bean
    Refusals refusals() {
        return new Refusals();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(AccessRules.class)
    static class Guarded {

        @Bean
        AccessList accessList(Environment environment, ObjectProvider<AccessRules> rules) {
            return new AccessList(
                    AuditPath.of(environment), rules.orderedStream().toList());
        }

        /** An observation for each filter of each request would cost more than the filters. */
        @Bean
        @ConditionalOnMissingBean
        SecurityObservationSettings securityObservations() {
            return SecurityObservationSettings.noObservations();
        }

        @Bean
        @ConditionalOnMissingBean
        HttpFirewall httpFirewall() {
            var firewall = new StrictHttpFirewall();
            firewall.setAllowedHeaderNames(PlainText.or(StrictHttpFirewall.ALLOWED_HEADER_NAMES));
            firewall.setAllowedHeaderValues(PlainText.or(StrictHttpFirewall.ALLOWED_HEADER_VALUES));
            return firewall;
        }

        /** The last of the chains, so that a service may have others for paths that are not its API. */
        @Bean
        @Order(Ordered.LOWEST_PRECEDENCE)
        SecurityFilterChain guardedApi(
                HttpSecurity http,
                AccessTokens tokens,
                AccessList accessList,
                Refusals refusals,
                ObjectProvider<CarCarOpening> carCar) {
            var header = new BearerTokenAuthenticationConverter();
            header.setBearerTokenResolver(new BearerHeader());
            var bearer = new BearerTokenAuthenticationFilter(tokens::authenticate, header);
            bearer.setAuthenticationFailureHandler(refusals);
            http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .csrf(AbstractHttpConfigurer::disable) // No cookie is worth anything here.
                    .logout(AbstractHttpConfigurer::disable)
                    .requestCache(AbstractHttpConfigurer::disable)
                    .headers(AccessAutoConfiguration::forAnswersThatAreNoPages)
                    .exceptionHandling(handling ->
                            handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                    .addFilterBefore(bearer, AnonymousAuthenticationFilter.class)
                    .addFilterBefore(
                            new RefusalLog(accessList, new LineBudget(REFUSALS_A_MINUTE, System::nanoTime)),
                            BearerTokenAuthenticationFilter.class);
            carCar.ifAvailable(opening -> http.addFilterBefore(opening.filter(), AnonymousAuthenticationFilter.class)
                    .authorizeHttpRequests(requests ->
                            requests.requestMatchers(opening::includes).permitAll()));
            // What goes on asynchronously, and the page for an error, belong to a request that was let in or refused.
            http.authorizeHttpRequests(requests ->
                    accessList.applyTo(requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                            .permitAll()));
            return http.build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean({AccessRules.class, SecurityFilterChain.class})
    static class Unguarded {

        Unguarded() {
            throw new IllegalStateException("Nobody says who may call what here: the service needs a bean AccessRules");
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Profile("carcar")
    @ConditionalOnBean(AccessRules.class)
    static class CarCar {

        @Bean
        CarCarOpening carCarOpening(ServerProperties server) {
            return new CarCarOpening(server.getAddress());
        }
    }

    /** Whether they may be kept is said by {@code forecourt-web}; that they come over TLS only, by the gateway. */
    private static void forAnswersThatAreNoPages(HeadersConfigurer<HttpSecurity> headers) {
        headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable)
                .contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
