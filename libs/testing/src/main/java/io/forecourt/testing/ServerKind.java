package io.forecourt.testing;

import io.forecourt.servers.DatabaseSetup;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Where the test servers run. */
enum ServerKind {
    CONTAINERS {
        @Override
        DatabaseSetup startPostgres() {
            return ContainerServers.startPostgres();
        }

        @Override
        TestBroker startKafka() {
            return ContainerServers.startKafka();
        }
    },
    EMBEDDED {
        @Override
        DatabaseSetup startPostgres() {
            return EmbeddedServers.startPostgres();
        }

        @Override
        TestBroker startKafka() {
            return EmbeddedServers.startKafka();
        }
    };

    private static final String PROPERTY = "forecourt.test.servers";
    private static final String VARIABLE = "FORECOURT_TEST_SERVERS";

    abstract DatabaseSetup startPostgres();

    abstract TestBroker startKafka();

    static ServerKind chosen() {
        String wanted = Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                .orElse("auto");
        return of(wanted, DockerEngine::answers);
    }

    static ServerKind of(String wanted, BooleanSupplier engineAnswers) {
        return switch (wanted.toLowerCase(Locale.ROOT)) {
            case "auto", "" -> engineAnswers.getAsBoolean() ? CONTAINERS : EMBEDDED;
            case "containers" -> CONTAINERS;
            case "embedded" -> EMBEDDED;
            default ->
                throw new IllegalArgumentException("%s (or %s) is %s; it can be auto, containers or embedded"
                        .formatted(PROPERTY, VARIABLE, wanted));
        };
    }
}
