package io.forecourt.mail;

import com.zaxxer.hikari.HikariDataSource;
import io.forecourt.mail.template.MailTemplates;
import io.forecourt.messaging.lock.OwnConnections;
import io.forecourt.testing.TestDatabase;
import io.forecourt.testing.TestServers;
import java.time.Clock;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** A service's database and its way to an SMTP server, without a Spring context. */
public final class TestService implements AutoCloseable {

    public static final Clock CLOCK = Clock.systemUTC();

    private final String name;
    private final TestDatabase database;
    private final HikariDataSource dataSource = new HikariDataSource();

    /** With an empty outbox, whatever an earlier test left in it. */
    public TestService(String name) {
        this.name = name;
        this.database = TestServers.database(name);
        dataSource.setJdbcUrl(database.jdbcUrl());
        dataSource.setUsername(database.role());
        dataSource.setPassword(database.password());
        dataSource.setMaximumPoolSize(4);
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/lib")
                .load()
                .migrate();
        jdbc().sql("truncate mail_outbox").update();
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    public Mails mails(Runnable wakeSender) {
        return new Mails(jdbc(), new MailTemplates(), wakeSender);
    }

    /** Writes a mail in a transaction of its own. */
    public void write(String recipient) {
        transaction().executeWithoutResult(_ -> mails(() -> {}).send(recipient, VerifyAddress.of("Ada")));
    }

    public OwnConnections ownConnections() {
        return new OwnConnections(name, database.jdbcUrl(), database.role(), database.password());
    }

    public JavaMailSenderImpl smtp(int port) {
        JavaMailSenderImpl smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(port);
        smtp.getJavaMailProperties()
                .putAll(Map.of(
                        "mail.smtp.connectiontimeout", "2000",
                        "mail.smtp.timeout", "5000",
                        "mail.smtp.writetimeout", "5000"));
        return smtp;
    }

    public MailProperties properties(Map<String, String> changed) {
        return new Binder(new MapConfigurationPropertySource(changed))
                .bindOrCreate("forecourt.mail", MailProperties.class);
    }

    public long count(String condition) {
        return jdbc().sql("select count(*) from mail_outbox where " + condition)
                .query(Long.class)
                .single();
    }

    public long waiting() {
        return count("sent_at is null and given_up_at is null");
    }

    /** Ends the sender's sessions, as a crash or a broken network would. */
    public void terminateSenders() {
        jdbc().sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?")
                .param(name + " mail sender")
                .query(Boolean.class)
                .list();
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
