package io.forecourt.identity.signin.web;

import io.forecourt.identity.signin.SecondFactor;
import io.forecourt.identity.signin.SignedIn;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;

/** Guards the pages. What is not listed here wants somebody who is signed in. */
@Configuration(proxyBeanMethods = false)
class BrowserSecurity {

    static final String SIGN_IN = "/account/sign-in";

    /** Everything from here, nothing inline, nowhere in a frame. */
    private static final String CONTENT = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
            + " img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String[] FOR_EVERYBODY = {
        SIGN_IN,
        "/account/assets/**",
        "/account/expired",
        "/account/forgotten/**",
        "/account/invitation",
        "/account/confirm",
        "/account/reset",
        "/account/setup",
        "/account/sign-up/**",
        "/account/signed-out",
        "/account/verify"
    };

    @Bean
    AuthenticationEntryPoint toSignIn() {
        return new LoginUrlAuthenticationEntryPoint(SIGN_IN);
    }

    @Bean
    AccessDeniedHandler notLetIn(SignedIn signedIn, RequestCache returnPath) {
        return new NotLetIn(signedIn, returnPath);
    }

    @Bean
    @Order(20)
    SecurityFilterChain pages(
            HttpSecurity http,
            SignedIn signedIn,
            List<SecondFactor> secondFactors,
            RequestCache returnPath,
            AuthenticationEntryPoint toSignIn,
            AccessDeniedHandler notLetIn) {
        return http.securityMatcher("/account", "/account/**", "/webauthn/**", "/login/webauthn")
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(FOR_EVERYBODY).permitAll();
                    secondFactors.forEach(
                            factor -> requests.requestMatchers(factor.page()).authenticated());
                    requests.requestMatchers(setUpPages(secondFactors))
                            .access((authentication, _) ->
                                    new AuthorizationDecision(signedIn.orSettingUp(authentication.get())));
                    requests.anyRequest().access(signedIn);
                })
                .requestCache(cache -> cache.requestCache(returnPath))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(toSignIn).accessDeniedHandler(notLetIn))
                .headers(BrowserSecurity::headers)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static String[] setUpPages(List<SecondFactor> secondFactors) {
        return Stream.concat(
                        Stream.of(SignInAgainController.PATH),
                        secondFactors.stream().flatMap(factor -> factor.setUpPages().stream()))
                .toArray(String[]::new);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }
}
