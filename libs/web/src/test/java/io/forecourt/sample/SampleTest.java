package io.forecourt.sample;

import io.forecourt.testing.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/** A test of the library over HTTP, in the sample service. */
@IntegrationTest
@ContextConfiguration(classes = SampleApplication.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SampleTest {}
