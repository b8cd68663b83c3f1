package io.forecourt.web.body;

import io.forecourt.web.FilterOrder;
import io.forecourt.web.carcar.CarCarRequest;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Refuses what no controller should have to think of. */
@AutoConfiguration(after = JacksonAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(BodyLimits.class)
@Import(RequiredValues.class)
class BodyAutoConfiguration {

    @Bean
    FilterRegistrationBean<RequestTargetFilter> requestTargetFilter() {
        var registration = new FilterRegistrationBean<>(new RequestTargetFilter());
        registration.setOrder(FilterOrder.REQUEST_TARGET);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(BodyLimits limits) {
        var registration = new FilterRegistrationBean<>(new BodyLimitFilter(limits));
        registration.setOrder(FilterOrder.BODY_LIMIT);
        return registration;
    }

    /** For requests only; the application's own mapper stays as it is, as events are read more leniently. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServerHttpMessageConvertersCustomizer strictJson(JsonMapper mapper) {
        var converter = new JacksonJsonHttpMessageConverter(StrictJson.from(mapper));
        JsonMapper lenient = StrictJson.lenientFrom(mapper);
        converter.registerMappersForType(
                CarCarRequest.class, mappers -> mappers.put(MediaType.APPLICATION_JSON, lenient));
        return converters -> converters.withJsonConverter(converter);
    }

    @Bean
    WebMvcConfigurer storableParameters() {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                StorableParameters.addTo(registry);
            }
        };
    }
}
