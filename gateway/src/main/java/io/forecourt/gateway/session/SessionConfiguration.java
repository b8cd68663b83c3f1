package io.forecourt.gateway.session;

import io.forecourt.gateway.origin.PublicOrigin;
import io.forecourt.messaging.job.RegularJob;
import io.forecourt.web.FilterOrder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Spring Session over the one table. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final Duration PRUNING = Duration.ofHours(1);

    @Bean
    FilterRegistrationBean<SessionFilter> sessionFilter(
            Sessions sessions, SessionSettings settings, SessionCookie cookie, Clock clock) {
        var springSession = new SessionRepositoryFilter<>(new BrowserSessions(sessions, settings, clock));
        springSession.setHttpSessionIdResolver(resolver(cookie));
        var registration = new FilterRegistrationBean<>(new SessionFilter(springSession, cookie));
        registration.setOrder(FilterOrder.REQUEST_TARGET + 10);
        return registration;
    }

    @Bean
    SessionCookie sessionCookie(PublicOrigin origin) {
        return new SessionCookie(origin.cookieName("FORECOURT_SESSION"), origin.isSecure());
    }

    private static CookieHttpSessionIdResolver resolver(SessionCookie cookie) {
        DefaultCookieSerializer serializer = new DefaultCookieSerializer();
        serializer.setCookieName(cookie.name());
        serializer.setUseSecureCookie(cookie.secure());
        serializer.setUseHttpOnlyCookie(true);
        serializer.setSameSite("Lax");
        serializer.setCookiePath("/");
        // The id is made of characters that a cookie can hold.
        serializer.setUseBase64Encoding(false);
        CookieHttpSessionIdResolver resolver = new CookieHttpSessionIdResolver();
        resolver.setCookieSerializer(serializer);
        return resolver;
    }

    @Bean
    RegularJob expiredSessions(SessionTable table) {
        return new RegularJob("expired-sessions", PRUNING, PRUNING, table::deleteExpired);
    }
}
