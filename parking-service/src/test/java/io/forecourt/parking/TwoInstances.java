package io.forecourt.parking;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A second instance of the service, over the database and the broker of the first. */
public final class TwoInstances {

    private TwoInstances() {}

    /** @param environment of the first */
    public static ConfigurableApplicationContext another(Environment environment, String... properties) {
        return new SpringApplicationBuilder(ParkingApplication.class)
                .run(Stream.concat(
                                Stream.concat(Stream.of("--server.port=0"), Arrays.stream(properties)),
                                Stream.of(
                                                "spring.datasource.url",
                                                "spring.datasource.username",
                                                "spring.datasource.password",
                                                "spring.kafka.bootstrap-servers",
                                                "forecourt.security.issuer",
                                                "forecourt.security.jwks")
                                        .map(name -> "--%s=%s".formatted(name, environment.getRequiredProperty(name))))
                        .toArray(String[]::new));
    }

    public static int port(ConfigurableApplicationContext instance) {
        return instance.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
