package io.forecourt.identity.provider.web;

import io.forecourt.identity.provider.UserInfo;
import io.forecourt.identity.signin.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Guards the endpoints of OAuth 2 and OpenID Connect, as Spring Security has them. */
@Configuration(proxyBeanMethods = false)
class ProtocolSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain protocol(
            HttpSecurity http,
            SignedIn signedIn,
            OAuth2AuthorizationService authorizations,
            UserInfo userInfo,
            PasswordEncoder clientSecrets,
            RequestCache returnPath,
            AuthenticationEntryPoint toSignIn,
            AccessDeniedHandler notLetIn) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.clientAuthentication(client -> client.authenticationProviders(providers -> providers.stream()
                            .filter(ClientSecretAuthenticationProvider.class::isInstance)
                            .map(ClientSecretAuthenticationProvider.class::cast)
                            .forEach(provider -> provider.setPasswordEncoder(clientSecrets))));
                    server.oidc(oidc -> oidc.userInfoEndpoint(endpoint -> endpoint.userInfoMapper(userInfo))
                            .logoutEndpoint(logout -> logout.logoutResponseHandler(SignOut.handler(authorizations))
                                    .errorResponseHandler(SignOut.notUnderstood())));
                })
                .authorizeHttpRequests(requests -> requests.requestMatchers("/oauth2/authorize")
                        .access(signedIn)
                        .anyRequest()
                        .authenticated())
                .requestCache(cache -> cache.requestCache(returnPath))
                .exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(
                                toSignIn, new MediaTypeRequestMatcher(MediaType.TEXT_HTML))
                        .accessDeniedHandler(notLetIn))
                .build();
    }
}
