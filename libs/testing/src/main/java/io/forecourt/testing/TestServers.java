package io.forecourt.testing;

import io.forecourt.servers.DatabaseSetup;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * PostgreSQL and Kafka for tests, each started when the first test of the JVM needs it and stopped with the JVM. They
 * run in containers where a Docker engine answers, embedded where none does. The system property
 * {@code forecourt.test.servers} or the environment variable {@code FORECOURT_TEST_SERVERS} decides otherwise:
 * {@code auto}, {@code containers} or {@code embedded}.
 */
public final class TestServers {

    private static final String PASSWORD = "test";
    private static final Map<String, TestDatabase> DATABASES = new ConcurrentHashMap<>();

    private TestServers() {}

    /**
     * The database of the service of that name ({@code spring.application.name}), as empty as this JVM's earlier tests
     * left it.
     */
    public static TestDatabase database(String service) {
        return DATABASES.computeIfAbsent(role(service), role -> {
            DatabaseSetup setup = Postgres.SETUP;
            setup.createDatabase(role);
            setup.createService(role, role, PASSWORD);
            return new TestDatabase(setup.jdbcUrl(role), role, PASSWORD);
        });
    }

    public static TestBroker broker() {
        return Kafka.BROKER;
    }

    /** {@code inventory-service} works as {@code inventory}, {@code service-center} as {@code service_center}. */
    static String role(String service) {
        return Pattern.compile("-service$").matcher(service).replaceFirst("").replace('-', '_');
    }

    private static final class Postgres {
        static final DatabaseSetup SETUP = ServerKind.chosen().startPostgres();
    }

    private static final class Kafka {
        static final TestBroker BROKER = ServerKind.chosen().startKafka();
    }
}
