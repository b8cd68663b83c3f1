package io.forecourt.web.migration;

import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** Adds {@code db/lib} to wherever a service keeps its own migrations. */
@AutoConfiguration(before = FlywayAutoConfiguration.class)
@ConditionalOnClass(FlywayConfigurationCustomizer.class)
class MigrationAutoConfiguration {

    private static final Location LIBRARIES = Location.fromPath("classpath:", "db/lib");

    @Bean
    FlywayConfigurationCustomizer libraryMigrations() {
        return flyway -> flyway.locations(Stream.concat(Stream.of(flyway.getLocations()), Stream.of(LIBRARIES))
                .distinct()
                .toArray(Location[]::new));
    }
}
