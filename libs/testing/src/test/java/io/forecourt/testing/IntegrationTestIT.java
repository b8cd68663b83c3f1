package io.forecourt.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class IntegrationTestIT {

    @Autowired
    private JdbcClient jdbc;

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
    void leavesOutWhatOtherThreadsAskMeanwhile() throws Exception {
        assertThat(SqlStatements.during(() -> {
                    Thread relay = Thread.ofPlatform()
                            .start(() -> jdbc.sql("select 1").query().singleValue());
                    relay.join();
                }))
                .isZero();
    }
}
