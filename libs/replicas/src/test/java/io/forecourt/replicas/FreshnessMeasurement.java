package io.forecourt.replicas;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.messaging.Outbox;
import io.forecourt.servers.Durability;
import io.forecourt.servers.KafkaServer;
import io.forecourt.servers.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures how long a change takes from its publication to the commit of its copy in another service, and how fast a
 * burst drains, on embedded servers that flush to disk. Started by hand; prints and judges nothing.
 */
final class FreshnessMeasurement {

    private static final Logger log = LoggerFactory.getLogger(FreshnessMeasurement.class);
    private static final int PER_SECOND = 200;
    private static final int SECONDS = 30;
    private static final int BURST = 20_000;

    private FreshnessMeasurement() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("freshness");
        try (PostgresServer postgres = PostgresServer.start(folder.resolve("pg"), 0, Durability.DURABLE);
                KafkaServer kafka = KafkaServer.start(folder.resolve("kafka"), 0);
                ConfigurableApplicationContext inventory = service("inventory-service", "inventory", postgres, kafka);
                ConfigurableApplicationContext sales = service("sales-service", "sales", postgres, kafka)) {
            steady(inventory, sales, 10, "warm-up");
            steady(inventory, sales, SECONDS, "steady");
            for (int burst = 1; burst <= 3; burst++) {
                burst(inventory, sales, burst);
            }
        }
    }

    private static ConfigurableApplicationContext service(
            String name, String role, PostgresServer postgres, KafkaServer kafka) {
        postgres.createService(role, "measured");
        return new SpringApplicationBuilder(SampleApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.application.name=" + name,
                        "--spring.datasource.url=" + postgres.jdbcUrl(),
                        "--spring.datasource.username=" + role,
                        "--spring.datasource.password=measured",
                        "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers());
    }

    private static void steady(
            ConfigurableApplicationContext inventory, ConfigurableApplicationContext sales, int seconds, String name) {
        Outbox outbox = inventory.getBean(Outbox.class);
        TransactionTemplate transaction = new TransactionTemplate(inventory.getBean(PlatformTransactionManager.class));
        Map<String, Instant> committed = new LinkedHashMap<>();
        long start = System.nanoTime();
        for (int i = 0; i < seconds * PER_SECOND; i++) {
            AutomobileSnapshot change = Snapshots.automobile(Snapshots.newVin(), 1, "red");
            transaction.executeWithoutResult(_ -> outbox.publish(EventType.AUTOMOBILE_REGISTERED, change));
            committed.put(change.vin(), Instant.now());
            LockSupport.parkNanos(start + (i + 1) * TimeUnit.SECONDS.toNanos(1) / PER_SECOND - System.nanoTime());
        }
        List<Double> millis = delays(sales, committed);
        while (millis.size() < committed.size()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            millis = delays(sales, committed);
        }
        log.info(
                "{}: commit to copy p50 {} ms, p99 {} ms, longest {} ms",
                name,
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 99 / 100),
                millis.getLast());
    }

    /** From the return of the publishing transaction to the statement that wrote the copy. */
    private static List<Double> delays(ConfigurableApplicationContext sales, Map<String, Instant> committed) {
        List<Double> millis = new ArrayList<>();
        sales.getBean(JdbcClient.class)
                .sql("select vin, applied_at from automobile_vo")
                .query(row -> {
                    Instant commit = committed.get(row.getString(1));
                    if (commit != null) {
                        Instant copied = row.getObject(2, OffsetDateTime.class).toInstant();
                        millis.add(Duration.between(commit, copied).toNanos() / 1e6);
                    }
                });
        millis.sort(null);
        return millis;
    }

    private static void burst(
            ConfigurableApplicationContext inventory, ConfigurableApplicationContext sales, int number) {
        JdbcClient copy = sales.getBean(JdbcClient.class);
        long before = rows(copy);
        List<AutomobileSnapshot> changes = new ArrayList<>();
        for (int i = 0; i < BURST; i++) {
            changes.add(Snapshots.automobile(Snapshots.newVin(), 1, "red"));
        }
        TransactionTemplate transaction = new TransactionTemplate(inventory.getBean(PlatformTransactionManager.class));
        transaction.executeWithoutResult(
                _ -> inventory.getBean(Outbox.class).publishAll(EventType.AUTOMOBILE_REGISTERED, changes));
        long committed = System.nanoTime();
        while (rows(copy) < before + BURST) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        double seconds = (System.nanoTime() - committed) / 1e9;
        log.info("burst {}: {} copied in {} s, {} per second", number, BURST, seconds, Math.round(BURST / seconds));
    }

    private static long rows(JdbcClient copy) {
        return copy.sql("select count(*) from automobile_vo").query(Long.class).single();
    }
}
