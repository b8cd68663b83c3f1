package io.forecourt.testing;

import io.forecourt.servers.DatabaseSetup;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The test servers in containers, which Testcontainers removes after the JVM's end. */
final class ContainerServers {

    private static final DockerImageName POSTGRES = DockerImageName.parse("postgres:18");
    private static final DockerImageName KAFKA = DockerImageName.parse("apache/kafka:4.2.1");

    private ContainerServers() {}

    @SuppressWarnings("resource")
    static DatabaseSetup startPostgres() {
        PostgreSQLContainer container = new PostgreSQLContainer(POSTGRES);
        container.setCommand("postgres", "-c", "fsync=off", "-c", "max_connections=400");
        container.start();
        return new DatabaseSetup(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getUsername(),
                container.getPassword());
    }

    static TestBroker startKafka() {
        KafkaContainer container = new KafkaContainer(KAFKA)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        container.start();
        return new ContainerBroker(container);
    }

    private record ContainerBroker(KafkaContainer container) implements TestBroker {

        @Override
        public String bootstrapServers() {
            return container.getBootstrapServers();
        }

        @Override
        public void interrupt() {
            container
                    .getDockerClient()
                    .pauseContainerCmd(container.getContainerId())
                    .exec();
        }

        @Override
        public void resume() {
            container
                    .getDockerClient()
                    .unpauseContainerCmd(container.getContainerId())
                    .exec();
        }
    }
}
