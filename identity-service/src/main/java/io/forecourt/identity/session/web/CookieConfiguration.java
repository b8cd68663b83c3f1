package io.forecourt.identity.session.web;

import io.forecourt.identity.key.KeySeals;
import io.forecourt.identity.origin.PublicUrl;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

@Configuration(proxyBeanMethods = false)
class CookieConfiguration {

    @Bean
    CookieSerializer cookieSerializer(PublicUrl origin, KeySeals seals) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("FORECOURT_SIGNIN");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(origin.isHttps());
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        return new ProvenCookie(cookie, seals.mac("forecourt sign-in sessions"));
    }
}
