package io.forecourt.payments.sandbox;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The sandbox, where it is chosen, and nowhere in production. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "forecourt.payments.provider", havingValue = "sandbox")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(SandboxProperties.class)
public class SandboxConfiguration {

    private static final String WEBHOOKS = "http://127.0.0.1:%s/api/v1/payment-webhooks/sandbox";

    SandboxConfiguration(Environment environment) {
        boolean inProduction = environment.matchesProfiles("production | prod")
                || environment.getProperty("forecourt.production", Boolean.class, false);
        if (inProduction) {
            throw new SandboxInProduction();
        }
    }

    @Bean
    SandboxTable sandboxTable(JdbcClient jdbc) {
        return new SandboxTable(jdbc);
    }

    @Bean
    SandboxWebhooks sandboxWebhooks(JdbcClient jdbc, SandboxTable table, Clock clock) {
        return new SandboxWebhooks(jdbc, new SandboxSignature(table.webhookSecret(), clock), clock);
    }

    @Bean
    SandboxProvider sandboxProvider(
            SandboxTable table, SandboxWebhooks webhooks, PlatformTransactionManager transactions) {
        return new SandboxProvider(table, webhooks, new TransactionTemplate(transactions));
    }

    @Bean
    SandboxPageController sandboxPageController(
            SandboxTable table, SandboxWebhooks webhooks, PlatformTransactionManager transactions) {
        return new SandboxPageController(new SandboxCheckout(table, webhooks, new TransactionTemplate(transactions)));
    }

    @Bean
    SandboxDelivery sandboxDelivery(SandboxWebhooks webhooks, SandboxProperties properties, Environment environment) {
        return new SandboxDelivery(webhooks, () -> {
            @Nullable URI given = properties.webhookUrl();
            return given == null ? URI.create(WEBHOOKS.formatted(portOf(environment))) : given;
        });
    }

    private static String portOf(Environment environment) {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
