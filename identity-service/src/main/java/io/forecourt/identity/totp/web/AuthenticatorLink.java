package io.forecourt.identity.totp.web;

import io.forecourt.identity.page.ProfileLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuthenticatorLink {

    @Bean
    ProfileLink authenticatorProfileLink() {
        return new ProfileLink("Codes from an authenticator app", "/account/authenticator");
    }
}
