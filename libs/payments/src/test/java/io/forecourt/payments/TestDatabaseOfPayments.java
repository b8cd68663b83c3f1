package io.forecourt.payments;

import com.zaxxer.hikari.HikariDataSource;
import io.forecourt.testing.TestDatabase;
import io.forecourt.testing.TestServers;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A service's database with the tables of payments, which tests share: each makes payments of its own. */
public final class TestDatabaseOfPayments implements AutoCloseable {

    private final HikariDataSource dataSource = new HikariDataSource();

    public TestDatabaseOfPayments(String name) {
        TestDatabase database = TestServers.database(name);
        dataSource.setJdbcUrl(database.jdbcUrl());
        dataSource.setUsername(database.role());
        dataSource.setPassword(database.password());
        dataSource.setMaximumPoolSize(16);
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/lib")
                .load()
                .migrate();
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** What an earlier test has left is nobody's business. */
    public void emptyAgenda() {
        jdbc().sql("update payments set check_at = null").update();
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
