package io.forecourt.operations;

import io.forecourt.messaging.MessagingProperties;
import io.forecourt.messaging.autoconfigure.MessagingAutoConfiguration;
import io.forecourt.messaging.consumer.Freshness;
import io.forecourt.messaging.deadletter.DeadLetterOffice;
import io.forecourt.messaging.outbox.OutboxView;
import io.forecourt.security.audit.Audit;
import io.forecourt.security.audit.AuditAutoConfiguration;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows administrators how the service is doing. */
@AutoConfiguration(after = {MessagingAutoConfiguration.class, AuditAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class OperationsAutoConfiguration {

    @Bean
    OperationsController operationsController(
            Freshness freshness,
            MessagingProperties properties,
            ObjectProvider<OutboxView> outboxes,
            DeadLetterOffice office,
            Audit audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new OperationsController(new Operations(
                freshness,
                properties.staleAfter(),
                outboxes.stream().toList(),
                office,
                audit,
                new TransactionTemplate(transactions),
                clock));
    }
}
