package io.forecourt.gateway.signin;

import io.forecourt.gateway.refusal.RefusalLog;
import io.forecourt.gateway.route.RouteTable;
import io.forecourt.gateway.session.SessionCookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;

/** What Spring Security does with a request, by what the request is. */
@Configuration(proxyBeanMethods = false)
class SignInChains {

    /** Back from the provider. */
    @Bean
    @Order(1)
    SecurityFilterChain signingIn(
            HttpSecurity http,
            PendingSignIns pending,
            HandedOver handedOver,
            SignInCompletion completion,
            SignInFailure failure) {
        return http.securityMatcher(GuardedRequests.FROM_PROVIDER + "*")
                .oauth2Login(login -> login.loginPage("/sign-in")
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestRepository(pending))
                        .authorizedClientRepository(handedOver)
                        .loginProcessingUrl(GuardedRequests.FROM_PROVIDER + "*")
                        .successHandler(completion)
                        .failureHandler(failure))
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .anonymous(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Of a browser that says it has a session. What the gateway answers to callers with tokens is guarded apart. */
    @Bean
    @Order(2)
    SecurityFilterChain withSession(RouteTable routes, CsrfCookie cookie, RefusalLog refusals) {
        return new DefaultSecurityFilterChain(
                request -> !GuardedRequests.isGuarded(request), SessionCsrf.filter(routes, cookie, refusals));
    }

    @Bean
    GuardedRequests guardedRequests(SessionCookie cookie) {
        return new GuardedRequests(cookie);
    }

    /** Paths have been looked at before, more strictly than Spring Security's own firewall would. */
    @Bean
    HttpFirewall firewall() {
        return new NoFirewall();
    }

    /** An observation for each filter of each request would cost more than the filters. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }
}
