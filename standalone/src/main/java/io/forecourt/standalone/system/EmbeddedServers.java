package io.forecourt.standalone.system;

import io.forecourt.servers.Durability;
import io.forecourt.servers.KafkaServer;
import io.forecourt.servers.PostgresServer;
import io.forecourt.standalone.mail.MailSink;
import io.forecourt.standalone.process.PidRegistry;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, Kafka and the mail sink of one system, on ports that stay the same over their restarts. */
final class EmbeddedServers {

    static final String POSTGRES = "PostgreSQL";
    static final String KAFKA = "Kafka";
    static final String SMTP = "SMTP";
    static final String MAIL_PAGE = "mail page";

    private final Home home;
    private final SystemPorts ports;
    private final Durability durability;
    private final PidRegistry processes;
    private @Nullable PostgresServer postgres;
    private @Nullable KafkaServer kafka;
    private @Nullable MailSink mails;

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

    void startMails() {
        mails = MailSink.start(ports.smtp(), ports.mailPage());
    }

    /** The mails that it has taken are gone. */
    void stopMails() {
        if (mails != null) {
            mails.close();
            mails = null;
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
