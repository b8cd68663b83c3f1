package io.forecourt.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class SessionAttributesTests {

    private final SessionAttributes attributes = new SessionAttributes();

    @Test
    void areWhoIsSignedInAndHow() {
        var context = new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                "1",
                null,
                Set.of(FactorGrantedAuthority.withAuthority("FACTOR_PASSWORD")
                        .issuedAt(Instant.parse("2026-11-22T05:30:28.25Z"))
                        .build())));

        assertThat(attributes.read(attributes.write(context))).isEqualTo(context);
    }

    @Test
    void areTextsAndTheTokenOfForms() {
        assertThat(attributes.read(attributes.write("/account"))).isEqualTo("/account");
        assertThat(attributes.read(attributes.write(new DefaultCsrfToken("header", "parameter", "token"))))
                .isInstanceOfSatisfying(
                        CsrfToken.class, token -> assertThat(token.getToken()).isEqualTo("token"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"java.io.File\", \"/\"]",
                "{\"@class\": \"java.net.URL\", \"host\": \"example.com\"}",
                "{\"@class\": \"io.forecourt.identity.account.Account\"}",
                "{\"@class\": \"org.springframework.context.support.ClassPathXmlApplicationContext\"}",
                "{",
                ""
            })
    void areOfNoOtherClass(String json) {
        assertThat(attributes.read(json.getBytes(StandardCharsets.UTF_8))).isNull();
    }

    @Test
    void areNoObjectsOfJavas() {
        assertThat(attributes.read(new SerializingConverter().convert(new File("/"))))
                .isNull();
    }
}
