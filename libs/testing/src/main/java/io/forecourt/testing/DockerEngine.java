package io.forecourt.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** Whether there is a Docker engine to run containers on. */
final class DockerEngine {

    private DockerEngine() {}

    static boolean answers() {
        // Testcontainers itself searches for seconds and logs errors where there is none.
        return isConfigured() && DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean isConfigured() {
        String home = System.getProperty("user.home");
        return System.getenv("DOCKER_HOST") != null
                || Stream.of(
                                Path.of("/var/run/docker.sock"),
                                Path.of(home, ".docker", "run", "docker.sock"),
                                Path.of(home, ".docker", "desktop", "docker.sock"),
                                Path.of(home, ".testcontainers.properties"))
                        .anyMatch(Files::exists);
    }
}
