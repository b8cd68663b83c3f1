package io.forecourt.web.caching;

import io.forecourt.web.FilterOrder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Says what may be kept of the API's answers. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(PublicAnswers.class)
class CachingAutoConfiguration {

    @Bean
    FilterRegistrationBean<CachingFilter> cachingFilter(PublicAnswers answers) {
        var registration = new FilterRegistrationBean<>(new CachingFilter(answers));
        registration.setOrder(FilterOrder.CACHING);
        return registration;
    }
}
