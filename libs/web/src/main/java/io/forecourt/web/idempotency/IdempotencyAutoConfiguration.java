package io.forecourt.web.idempotency;

import io.forecourt.web.FilterOrder;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Honours {@link Idempotent} where there is a database to remember answers in. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({JdbcClient.class, PlatformTransactionManager.class})
@ConditionalOnBean(JdbcClient.class)
@EnableScheduling
class IdempotencyAutoConfiguration {

    @Bean
    static FilterRegistrationBean<RequestDigestFilter> requestDigestFilter() {
        var registration = new FilterRegistrationBean<>(new RequestDigestFilter());
        registration.setOrder(FilterOrder.REQUEST_DIGEST);
        return registration;
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor idempotency(ObjectProvider<IdempotentRequests> requests) {
        return new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forMethodAnnotation(Idempotent.class),
                new IdempotencyInterceptor(requests::getObject));
    }

    @Bean
    StoredAnswers storedAnswers(JdbcClient jdbc) {
        return new StoredAnswers(jdbc);
    }

    @Bean
    IdempotentRequests idempotentRequests(
            StoredAnswers answers, PlatformTransactionManager transactions, JsonMapper json) {
        return new IdempotentRequests(answers, transactions, json);
    }

    @Bean
    OnceForAKey onceForAKey(IdempotentRequests requests) {
        return new OnceForAKey(requests);
    }

    @Bean
    IdempotencyPruning idempotencyPruning(StoredAnswers answers) {
        return new IdempotencyPruning(answers);
    }
}
