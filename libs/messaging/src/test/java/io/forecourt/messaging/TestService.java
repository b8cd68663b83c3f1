package io.forecourt.messaging;

import com.zaxxer.hikari.HikariDataSource;
import io.forecourt.messaging.kafka.KafkaConnections;
import io.forecourt.messaging.kafka.TopicSettings;
import io.forecourt.messaging.lock.OwnConnections;
import io.forecourt.testing.TestDatabase;
import io.forecourt.testing.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A service's database and its way to Kafka, without a Spring context. */
public final class TestService implements AutoCloseable {

    public static final Clock CLOCK = Clock.systemUTC();

    private final ServiceName name;
    private final TestDatabase database;
    private final HikariDataSource dataSource = new HikariDataSource();

    /** With an empty outbox, whatever an earlier test left in it. */
    public TestService(String name) {
        this.name = new ServiceName(name);
        this.database = TestServers.database(name);
        dataSource.setJdbcUrl(database.jdbcUrl());
        dataSource.setUsername(database.role());
        dataSource.setPassword(database.password());
        dataSource.setMaximumPoolSize(8);
        dataSource.setConnectionTimeout(1_000);
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/lib", "classpath:db/test")
                .load()
                .migrate();
        jdbc().sql("truncate outbox, outbox_rejected, processed_events, effects")
                .update();
    }

    public ServiceName name() {
        return name;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** Takes the database away from the service while the work is done: no session survives, no new one is let in. */
    public void withoutDatabase(Runnable work) throws SQLException {
        try (Connection control = ownConnections().open("control");
                Statement statement = control.createStatement()) {
            setPassword(statement, "another");
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where usename = current_user and pid <> pg_backend_pid()""");
            try {
                work.run();
            } finally {
                setPassword(statement, database.password());
            }
        }
    }

    private void setPassword(Statement statement, String password) throws SQLException {
        statement.execute("alter role %s password '%s'".formatted(database.role(), password));
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    public OwnConnections ownConnections() {
        return new OwnConnections(name.value(), database.jdbcUrl(), database.role(), database.password());
    }

    public KafkaConnections kafka() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestServers.broker().bootstrapServers());
        return new KafkaConnections(name.value(), settings, settings, settings);
    }

    public TopicSettings topics() {
        return new TopicSettings(3, (short) 1, Duration.ofDays(7));
    }

    public MessagingProperties properties(Map<String, String> changed) {
        return new Binder(new MapConfigurationPropertySource(changed))
                .bindOrCreate("forecourt.messaging", MessagingProperties.class);
    }

    public Outbox outbox(Runnable wakeRelay) {
        return new Outbox(new JdbcTemplate(dataSource), new EventJson(), () -> {}, 10_000, wakeRelay);
    }

    public long waiting() {
        return jdbc().sql("select count(*) from outbox").query(Long.class).single();
    }

    /** Ends the sessions of that purpose, as a crash or a broken network would. */
    public int terminateSessions(String purpose) {
        return jdbc().sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?")
                .param(name.value() + " " + purpose)
                .query(Boolean.class)
                .list()
                .size();
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
