package io.forecourt.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/** Points a context at the test servers that it can use, and counts the statements of its data sources. */
public final class TestServersInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Map<String, Object> properties = new LinkedHashMap<>();
        if (isPresent("org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")) {
            TestDatabase database = TestServers.database(service(environment));
            properties.put("spring.datasource.url", database.jdbcUrl());
            properties.put("spring.datasource.username", database.role());
            properties.put("spring.datasource.password", database.password());
            context.getBeanFactory().addBeanPostProcessor(new CountingDataSources());
        }
        if (isPresent("org.springframework.kafka.core.KafkaTemplate")) {
            properties.put(
                    "spring.kafka.bootstrap-servers", TestServers.broker().bootstrapServers());
        }
        environment.getPropertySources().addFirst(new MapPropertySource("forecourt-test-servers", properties));
    }

    private static String service(ConfigurableEnvironment environment) {
        return environment.getRequiredProperty("spring.application.name");
    }

    private static boolean isPresent(String className) {
        return ClassUtils.isPresent(className, TestServersInitializer.class.getClassLoader());
    }
}
