package io.forecourt.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

@IntegrationTest
class IntegrationTestIT {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private KafkaTemplate<String, String> kafka;

    @Test
    void givesTheServiceItsOwnRoleAndSchema() {
        assertThat(jdbc.sql("select current_user || ' ' || current_schema")
                        .query(String.class)
                        .single())
                .isEqualTo("sample sample");
    }

    @Test
    void countsTheStatementsOfAPieceOfWork() throws Exception {
        assertThat(SqlStatements.recordedDuring(() -> {
                    jdbc.sql("select 1").query().singleValue();
                    jdbc.sql("select 2").query().singleValue();
                }))
                .containsExactly("select 1", "select 2");
    }

    @Test
    void takesTheBrokerAwayAndBack() throws Exception {
        TestServers.broker().duringOutage(() -> assertThat(kafka).isNotNull());
    }
}
