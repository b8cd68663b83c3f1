package io.forecourt.web.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationAutoConfigurationTests {

    @ParameterizedTest
    @ValueSource(strings = {"classpath:db/migration", "classpath:db/migration,classpath:db/lib"})
    void librariesBringTheirTablesOnceWhateverAServiceHasListed(String listed) {
        FluentConfiguration flyway = new FluentConfiguration().locations(listed.split(","));

        new MigrationAutoConfiguration().libraryMigrations().customize(flyway);

        assertThat(Arrays.stream(flyway.getLocations()).map(Location::getDescriptor))
                .containsExactlyInAnyOrder("classpath:db/migration", "classpath:db/lib");
    }
}
