package io.forecourt.identity.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.security.SpringSessionBackedSessionRegistry;

/**
 * Keeps sessions in the database, so that they survive a restart and every instance knows them. One ends after half an
 * hour without a request (OWASP ASVS 7.3.1), and is worth nothing twelve hours after the sign-in, as {@code SignedIn}
 * says; the gateway's, by which people work, is another.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = BrowserSessions.TABLE, maxInactiveIntervalInSeconds = 1800)
class SessionConfiguration {

    @Bean
    SessionIdGenerator sessionIds() {
        return new SessionIds();
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writingAttributesAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Spring Session finds it by this name. */
    @Bean
    GenericConversionService springSessionConversionService() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(new SessionAttributes());
        return conversion;
    }

    @Bean
    SessionRegistry sessionRegistry(FindByIndexNameSessionRepository<? extends Session> sessions) {
        return new SpringSessionBackedSessionRegistry<>(sessions);
    }
}
