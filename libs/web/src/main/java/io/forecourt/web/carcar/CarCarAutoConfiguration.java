package io.forecourt.web.carcar;

import io.forecourt.web.FilterOrder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** What CarCar's front ends need of the HTTP side, in their profile only. */
@AutoConfiguration
@Profile("carcar")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import(CarCarAdvice.class)
class CarCarAutoConfiguration {

    @Bean
    FilterRegistrationBean<CarCarFilter> carCarFilter() {
        var registration = new FilterRegistrationBean<>(new CarCarFilter());
        registration.setOrder(FilterOrder.CARCAR);
        return registration;
    }
}
