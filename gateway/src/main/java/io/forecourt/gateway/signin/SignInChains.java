package io.forecourt.gateway.signin;

import io.forecourt.gateway.route.RouteTable;
import io.forecourt.gateway.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
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

/**
 * What Spring Security does with a request, by what the request is. Most have nothing that could authenticate them and
 * are not looked at further: the services decide who may do what.
 */
@Configuration(proxyBeanMethods = false)
class SignInChains {

    private static final String CALLBACK = "/login/oauth2/code/";

    /** To the provider and back. */
    @Bean
    @Order(1)
    SecurityFilterChain signingIn(
            HttpSecurity http,
            PendingSignIns pending,
            HandedOver handedOver,
            SignInCompletion completion,
            SignInFailure failure) {
        return http.securityMatcher("/oauth2/authorization/*", CALLBACK + "*")
                .oauth2Login(login -> login.loginPage("/sign-in")
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestRepository(pending))
                        .authorizedClientRepository(handedOver)
                        .loginProcessingUrl(CALLBACK + "*")
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

    /** Of a browser that says it has a session. */
    @Bean
    @Order(2)
    SecurityFilterChain withSession(SessionCookie cookie, RouteTable routes) {
        return new DefaultSecurityFilterChain(
                request -> cookie.isOn(request) && !isGuarded(request), SessionCsrf.filter(routes));
    }

    @Bean
    @Order(3)
    SecurityFilterChain withoutSession() {
        return new DefaultSecurityFilterChain(request -> !isGuarded(request));
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

    /** What the gateway answers itself to callers with tokens; see {@code GatewayAccess}. */
    private static boolean isGuarded(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/actuator") || path.equals(MeController.PATH);
    }
}
