package io.forecourt.sales;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the sales service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class SalesApplication {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    public static void main(String[] arguments) {
        SpringApplication.run(SalesApplication.class, arguments);
    }

    /** In microseconds, as the database keeps them, so that what was just written reads the same as ever after. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
