package io.forecourt.identity.provider;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.forecourt.identity.key.SigningKeys;
import io.forecourt.identity.origin.PublicUrl;
import io.forecourt.messaging.job.RegularJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/** What Spring Security's authorization server works with. */
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

    private static final Duration PRUNING = Duration.ofMinutes(10);

    @Bean
    AuthorizationServerSettings authorizationServerSettings(PublicUrl origin) {
        return AuthorizationServerSettings.builder()
                .issuer(origin.publicUrl().toString())
                .build();
    }

    @Bean
    RegisteredClientRepository registeredClients(ClientProperties properties, PublicUrl origin) {
        return new InMemoryRegisteredClientRepository(new Clients(properties, origin).all());
    }

    @Bean
    OAuth2AuthorizationService authorizationService(
            JdbcOperations jdbc, RegisteredClientRepository clients, MachineJournal journal) {
        return new HashedAuthorizations(new JdbcOAuth2AuthorizationService(jdbc, clients), journal);
    }

    @Bean
    PasswordEncoder clientSecrets() {
        return new ClientSecrets();
    }

    @Bean
    JwtEncoder jwtEncoder(SigningKeys keys) {
        NimbusJwtEncoder encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(keys::signing);
        return encoder;
    }

    /** For tokens that come back to the provider itself, at {@code /userinfo}. */
    @Bean
    JwtDecoder jwtDecoder(SigningKeys keys, PublicUrl origin) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt")));
        processor.setJWTClaimsSetVerifier((claims, context) -> {}); // The validator below does it.
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtIssuerValidator(origin.publicUrl().toString())));
        return decoder;
    }

    @Bean
    RegularJob authorizationPruning(Authorizations authorizations) {
        return new RegularJob("authorization-pruning", PRUNING, PRUNING, authorizations::prune);
    }
}
