package io.forecourt.identity.passkey.web;

import io.forecourt.identity.page.ProfileLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PasskeysLink {

    @Bean
    ProfileLink passkeysProfileLink() {
        return new ProfileLink("Passkeys", "/account/passkeys");
    }
}
