package io.forecourt.gateway.proxy;

import io.forecourt.gateway.limit.RateLimits;
import io.forecourt.gateway.route.RouteTable;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A servlet of its own, as Spring MVC would parse forms and multipart bodies that only pass through here. */
@Configuration(proxyBeanMethods = false)
class ProxyConfiguration {

    @Bean
    ServletRegistrationBean<ProxyServlet> proxyServlet(RouteTable routes, RateLimits limits, Proxy proxy) {
        var registration = new ServletRegistrationBean<>(new ProxyServlet(routes, limits, proxy), "/api/*");
        registration.setName("proxy");
        return registration;
    }
}
