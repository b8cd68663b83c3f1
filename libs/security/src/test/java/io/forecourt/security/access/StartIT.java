package io.forecourt.security.access;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.guarded.GuardedApplication;
import io.forecourt.testing.TestDatabase;
import io.forecourt.testing.TestServers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;

class StartIT {

    private final TestDatabase database = TestServers.database("guarded-service");

    private void start(Class<?> application, String... arguments) {
        new SpringApplicationBuilder(application)
                .web(WebApplicationType.SERVLET)
                .properties(
                        "server.port=0",
                        "FORECOURT_DB_URL=" + database.jdbcUrl(),
                        "FORECOURT_DB_USER=" + database.role(),
                        "FORECOURT_DB_PASSWORD=" + database.password())
                .run(arguments)
                .close();
    }

    @Test
    void doesNotOpenToCarCarWhereOthersCanCome() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() ->
                        start(GuardedApplication.class, "--spring.profiles.active=carcar", "--FORECOURT_BIND=0.0.0.0"))
                .havingRootCause()
                .isInstanceOf(CarCarNeedsLoopback.class);
    }

    @Test
    void doesNotStartWhereNobodySaysWhoMayCallWhat() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> start(Careless.class))
                .havingRootCause()
                .withMessageContaining("AccessRules");
    }

    @EnableAutoConfiguration
    static class Careless {}
}
