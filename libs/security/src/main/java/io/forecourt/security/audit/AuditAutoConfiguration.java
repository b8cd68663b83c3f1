package io.forecourt.security.audit;

import io.forecourt.security.CurrentCaller;
import io.forecourt.security.token.TokenAutoConfiguration;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a service with a database its audit. */
@AutoConfiguration(after = {JdbcClientAutoConfiguration.class, TokenAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(JdbcClient.class)
@ConditionalOnBean(JdbcClient.class)
@EnableConfigurationProperties(AuditSettings.class)
@EnableScheduling
public class AuditAutoConfiguration {

    @Bean
    AuditTable auditTable(JdbcClient jdbc) {
        return new AuditTable(jdbc);
    }

    @Bean
    Audit audit(AuditTable table, CurrentCaller callers, ObjectProvider<Clock> clock) {
        return new Audit(table, callers, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    AuditRetention auditRetention(
            AuditTable table,
            PlatformTransactionManager transactions,
            AuditSettings settings,
            ObjectProvider<Clock> clock) {
        return new AuditRetention(
                table, new TransactionTemplate(transactions), settings, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    AuditController auditController(AuditTable table) {
        return new AuditController(table);
    }
}
