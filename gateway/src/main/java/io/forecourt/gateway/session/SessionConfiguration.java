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
import org.springframework.web.servlet.FlashMapManager;

/** Spring Session over the one table. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final Duration PRUNING = Duration.ofHours(1);

    @Bean
    FilterRegistrationBean<SessionFilter> sessionFilter(
            Sessions all, SessionSettings settings, SessionCookie cookie, Clock clock) {
        BrowserSessions sessions = new BrowserSessions(all, settings, clock);
        var springSession = new SessionRepositoryFilter<>(sessions);
        springSession.setHttpSessionIdResolver(resolver(cookie));
        var registration = new FilterRegistrationBean<>(new SessionFilter(springSession, sessions, cookie));
        registration.setOrder(FilterOrder.REQUEST_TARGET + 10);
        return registration;
    }

    @Bean
    SessionCookie sessionCookie(PublicOrigin origin) {
        return new SessionCookie(origin.cookieName("FORECOURT_SESSION"), origin.isSecure());
    }

    /** Spring MVC would look for left-over attributes in the session at each request. */
    @Bean
    FlashMapManager flashMapManager() {
        return new NoFlashMaps();
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
