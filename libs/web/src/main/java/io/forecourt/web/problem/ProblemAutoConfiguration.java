package io.forecourt.web.problem;

import io.forecourt.web.FilterOrder;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;

/** Gives every failure the one shape, wherever it happens. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import({ProblemAdvice.class, ProblemErrorController.class})
class ProblemAutoConfiguration {

    @Bean
    Problems problems(List<ProblemSource> sources) {
        return new Problems(sources);
    }

    @Bean
    @Order(100)
    ProblemSource declaredProblems() {
        return new DeclaredProblems();
    }

    @Bean
    @Order(200)
    ProblemSource validationProblems() {
        return new ValidationProblems();
    }

    @Bean
    @Order(300)
    ProblemSource requestProblems() {
        return new RequestProblems();
    }

    @Bean
    FilterRegistrationBean<ProblemFilter> problemFilter(Problems problems) {
        var registration = new FilterRegistrationBean<>(new ProblemFilter(problems));
        registration.setOrder(FilterOrder.PROBLEMS);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatWebServerFactory> problemReports() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemReportValve.class.getName());
            }
        });
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DataAccessException.class)
    static class Persistence {

        @Bean
        @Order(400)
        ProblemSource persistenceProblems() {
            return new PersistenceProblems();
        }
    }
}
