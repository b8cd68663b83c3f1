package io.forecourt.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.util.ClassUtils;

/** Points a context at the test servers that it can use, and counts the statements of its data sources. */
record TestServersCustomizer() implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Map<String, Object> properties = new LinkedHashMap<>();
        if (isPresent("org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")) {
            TestDatabase database = TestServers.database(environment.getRequiredProperty("spring.application.name"));
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

    private static boolean isPresent(String className) {
        return ClassUtils.isPresent(className, TestServersCustomizer.class.getClassLoader());
    }

    /** Found by the test framework through {@code META-INF/spring.factories}. */
    static final class Factory implements ContextCustomizerFactory {

        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
            return TestContextAnnotationUtils.hasAnnotation(testClass, IntegrationTest.class)
                    ? new TestServersCustomizer()
                    : null;
        }
    }
}
