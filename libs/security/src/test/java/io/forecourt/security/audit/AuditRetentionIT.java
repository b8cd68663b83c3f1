package io.forecourt.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.guarded.GuardedApplication;
import io.forecourt.testing.IntegrationTest;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@IntegrationTest
@ContextConfiguration(classes = GuardedApplication.class)
class AuditRetentionIT {

    @Autowired
    private AuditRetention retention;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    private final String book = UUID.randomUUID().toString();

    @Test
    void removesWhatIsOlderThanItIsToBe() {
        written(399);
        written(401);
        written(4_000);

        retention.forget();

        assertThat(left()).isEqualTo(1);
    }

    @Test
    void leavesItToTheInstanceThatIsAtIt() throws Exception {
        written(401);
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            String lock = "advisory_lock(hashtextextended(current_schema() || '.audit-retention', 0))";
            statement.execute("select pg_" + lock);

            retention.forget();
            assertThat(left()).isEqualTo(1);
            statement.execute("select pg_" + lock.replace("lock(", "unlock("));
        }

        retention.forget();
        assertThat(left()).isZero();
    }

    @Test
    void nobodyRemovesRecentOnesNorChangesOldOnes() {
        written(89);
        refused("delete from audit_entries where object_id = ?");
        assertThat(left()).isEqualTo(1);

        written(401);
        refused("update audit_entries set actor = 'nobody' where at < now() - interval '400 days' and object_id = ?");
    }

    private void refused(String tampering) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(tampering).param(book).update())
                .withMessageContaining("audit entries are final");
    }

    private void written(int daysAgo) {
        jdbc.sql("""
                        insert into audit_entries (at, actor_kind, actor, roles, action, object_type, object_id, detail)
                        values (now() - make_interval(days => ?), 'SYSTEM', 'test', '{}', 'leaf.turned', 'leaf', ?, '{}')""").param(daysAgo).param(book).update();
    }

    private int left() {
        return jdbc.sql("select count(*) from audit_entries where object_id = ?")
                .param(book)
                .query(Integer.class)
                .single();
    }
}
