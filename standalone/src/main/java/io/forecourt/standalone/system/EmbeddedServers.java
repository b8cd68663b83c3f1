package io.forecourt.standalone.system;

import io.forecourt.servers.Durability;
import io.forecourt.servers.KafkaServer;
import io.forecourt.servers.PostgresServer;
import io.forecourt.standalone.process.PidRegistry;
import org.jspecify.annotations.Nullable;

/** PostgreSQL and Kafka of one system, on ports that stay the same over their restarts. */
final class EmbeddedServers {

    static final String POSTGRES = "PostgreSQL";
    static final String KAFKA = "Kafka";

    private final Home home;
    private final SystemPorts ports;
    private final Durability durability;
    private final PidRegistry processes;
    private @Nullable PostgresServer postgres;
    private @Nullable KafkaServer kafka;

    EmbeddedServers(Home home, SystemPorts ports, Durability durability, PidRegistry processes) {
        this.home = home;
        this.ports = ports;
        this.durability = durability;
        this.processes = processes;
    }

    void startPostgres() {
        PostgresServer started = PostgresServer.start(home.postgresData(), ports.postgres(), durability);
        ProcessHandle.of(started.pid()).ifPresent(process -> processes.add(POSTGRES, process));
        postgres = started;
    }

    void stopPostgres() {
        if (postgres != null) {
            long pid = postgres.pid();
            postgres.close();
            postgres = null;
            processes.remove(pid);
        }
    }

    void startKafka() {
        kafka = KafkaServer.start(home.kafkaData(), ports.kafka(), durability);
    }

    void stopKafka() {
        if (kafka != null) {
            kafka.close();
            kafka = null;
        }
    }

    PostgresServer postgres() {
        if (postgres == null) {
            throw new IllegalStateException("PostgreSQL does not run");
        }
        return postgres;
    }

    String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.postgres(), PostgresServer.DATABASE);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + ports.kafka();
    }
}
