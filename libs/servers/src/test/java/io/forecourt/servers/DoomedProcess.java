package io.forecourt.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;

/** Both servers in a process of their own, which is to be killed. */
public final class DoomedProcess {

    private static final String READY = "ready";

    private DoomedProcess() {}

    /** Starts both on subfolders of the given one, leaves a row and a record, says so, and waits for its end. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        PostgresServer postgres = PostgresServer.start(folder.resolve("postgres"), 0, Durability.DURABLE);
        postgres.createService("inventory", Sql.PASSWORD);
        Sql.execute(postgres.jdbcUrl(), "inventory", "create table cars as select '1M8GDM9AXKP042788' as vin");
        KafkaServer kafka = KafkaServer.start(folder.resolve("kafka"), 0);
        Records.createTopic(kafka);
        Records.send(kafka, "sold");
        Files.writeString(folder.resolve(READY + ".new"), Long.toString(postgres.pid()));
        Files.move(folder.resolve(READY + ".new"), folder.resolve(READY));
        new CountDownLatch(1).await();
    }

    /** Runs {@link #main}, kills it when it is ready, and returns the id of the PostgreSQL that it left behind. */
    static long runAndKill(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        DoomedProcess.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> Files.exists(folder.resolve(READY)) || !process.isAlive());
            return Long.parseLong(Files.readString(folder.resolve(READY)));
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }
}
