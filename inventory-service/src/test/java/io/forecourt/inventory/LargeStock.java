package io.forecourt.inventory;

import io.forecourt.testing.TestDatabase;
import io.forecourt.testing.TestServers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** 100,000 automobiles to look at query plans with. */
public final class LargeStock {

    private LargeStock() {}

    /** In a database of its own of that name. */
    public static JdbcClient in(String name) throws IOException {
        TestDatabase database = TestServers.database(name);
        DriverManagerDataSource source =
                new DriverManagerDataSource(database.jdbcUrl(), database.role(), database.password());
        Flyway.configure().dataSource(source).load().migrate();
        String sql = new ClassPathResource("db/100000-automobiles.sql").getContentAsString(StandardCharsets.UTF_8);
        for (String statement : sql.split(";\n", -1)) {
            if (!statement.isBlank()) {
                new JdbcTemplate(source).execute(statement);
            }
        }
        return JdbcClient.create(source);
    }
}
