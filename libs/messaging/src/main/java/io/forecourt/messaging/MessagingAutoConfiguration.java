package io.forecourt.messaging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;

/** Gives a service its outbox, and starts its relay and its subscriptions. */
@AutoConfiguration(after = JdbcTemplateAutoConfiguration.class)
@EnableConfigurationProperties(MessagingProperties.class)
public class MessagingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean
    @ConditionalOnMissingBean
    Outbox outbox(JdbcTemplate jdbc, EventJson json, PendingChanges pendingChanges, MessagingProperties properties) {
        return new Outbox(
                jdbc, json, pendingChanges, (int) properties.maxEventSize().toBytes(), () -> {});
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({EntityManager.class, EntityManagerFactoryUtils.class})
    static class WithJpa {

        @Bean
        PendingChanges pendingChanges(ObjectProvider<EntityManagerFactory> factories) {
            return () -> factories
                    .orderedStream()
                    .map(EntityManagerFactoryUtils::getTransactionalEntityManager)
                    .filter(manager -> manager != null)
                    .forEach(EntityManager::flush);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass({
        "jakarta.persistence.EntityManager",
        "org.springframework.orm.jpa.EntityManagerFactoryUtils"
    })
    static class WithoutJpa {

        @Bean
        PendingChanges pendingChanges() {
            return () -> {};
        }
    }
}
