package io.forecourt.testing.security;

import io.forecourt.testing.IntegrationTest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.util.ClassUtils;

/** Has a service that verifies tokens believe the shared {@link TestIssuer}. */
record TestIssuerCustomizer() implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        if (ClassUtils.isPresent("io.forecourt.security.Caller", TestIssuerCustomizer.class.getClassLoader())) {
            Map<String, Object> properties = Map.of(
                    "forecourt.security.issuer",
                    TestIssuer.NAME,
                    "forecourt.security.jwks",
                    TestIssuer.shared().keys().toString());
            // Below what a test itself sets, above what the service is configured with.
            context.getEnvironment()
                    .getPropertySources()
                    .addBefore(
                            StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME,
                            new MapPropertySource("forecourt-test-issuer", properties));
        }
    }

    /** Found by the test framework through {@code META-INF/spring.factories}. */
    static final class Factory implements ContextCustomizerFactory {

        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
            return TestContextAnnotationUtils.hasAnnotation(testClass, IntegrationTest.class)
                    ? new TestIssuerCustomizer()
                    : null;
        }
    }
}
