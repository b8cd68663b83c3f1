package io.forecourt.security.audit;

import static io.forecourt.security.Role.ADMIN;
import static io.forecourt.security.Role.SALESPERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.forecourt.guarded.Contracts;
import io.forecourt.guarded.GuardedApplication;
import io.forecourt.security.CurrentCaller;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@IntegrationTest
@ContextConfiguration(classes = GuardedApplication.class)
class AuditIT {

    private static final String PATH = "/api/v1/audit/guarded";

    @LocalServerPort
    private int port;

    @Autowired
    private Audit audit;

    @Autowired
    private Contracts contracts;

    @Autowired
    private CurrentCaller callers;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final UUID account = UUID.randomUUID();
    private Client admin;
    private Client actor;

    @BeforeEach
    void open() {
        admin = new Client(port).as(Tokens.admin());
        actor = new Client(port).as(Tokens.account(account, ADMIN, SALESPERSON));
    }

    private JsonNode entriesOfActor() {
        return admin.get(PATH + "?actor=" + account).expect(200).body().get("items");
    }

    @Test
    void tellsWhoDidWhatToWhichObjectAndFromWhere() {
        actor.with("X-Forwarded-For", "198.51.100.7, 203.0.113.9")
                .with("X-Correlation-Id", "audit-it-0001")
                .post("/api/v1/contracts", Map.of("title", "lease"))
                .expect(201);

        JsonNode entry = entriesOfActor().get(0);
        assertThat(entry.get("actorKind").asString()).isEqualTo("ACCOUNT");
        assertThat(entry.get("roles").valueStream().map(JsonNode::asString)).containsExactly("ADMIN", "SALESPERSON");
        assertThat(entry.get("action").asString()).isEqualTo("contract.signed");
        assertThat(entry.get("objectType").asString()).isEqualTo("contract");
        assertThat(entry.get("objectId").asString()).isEqualTo("8");
        assertThat(entry.get("origin").asString()).isEqualTo("203.0.113.9");
        assertThat(entry.get("correlationId").asString()).isEqualTo("audit-it-0001");
        assertThat(entry.at("/detail/length").asInt()).isEqualTo(5);
    }

    @Test
    void saysNothingOfWhatCameToNothing() {
        actor.post("/api/v1/contracts", Map.of("title", "void")).expect(500);

        assertThat(entriesOfActor().isEmpty()).isTrue();
    }

    @Test
    void isNeverWrittenOutsideOfTheWorksTransaction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> callers.asService(() -> audit.record("contract.signed", "contract", 9)))
                .withMessageContaining("contract.signed");
    }

    @Test
    void theServicesOwnWorkIsTheServices() {
        callers.asService(() -> contracts.tear(4711));

        JsonNode entry = admin.get(PATH + "?objectType=contract&objectId=4711")
                .expect(200)
                .body()
                .get("items")
                .get(0);
        assertThat(entry.get("actorKind").asString()).isEqualTo("SYSTEM");
        assertThat(entry.get("actor").asString()).isEqualTo("guarded-service");
        assertThat(entry.has("origin")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entries set actor = 'nobody'",
                "delete from audit_entries",
                "truncate audit_entries"
            })
    void isFinal(String tampering) {
        callers.asService(() -> contracts.tear(1001));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.execute(tampering))
                .withMessageContaining("audit entries are final");
    }

    @Test
    void isReadInPartsTheNewestFirst() {
        for (int i = 0; i < 5; i++) {
            turnLeaf(i);
        }

        List<String> read = new ArrayList<>();
        String cursor = "";
        for (int part = 0; part < 3; part++) {
            var page = admin.get(PATH + "?size=2&action=leaf.turned&objectType=book-of-" + account + cursor)
                    .expect(200);
            read.addAll(page.items("objectId"));
            cursor = "&cursor=" + page.body().path("nextCursor").asString("");
        }

        assertThat(read).containsExactly("4", "3", "2", "1", "0");
        assertThat(cursor).isEqualTo("&cursor=");
    }

    private void turnLeaf(int number) {
        callers.asService(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> audit.record("leaf.turned", "book-of-" + account, number)));
    }

    @Test
    void isNarrowedByTime() {
        actor.post("/api/v1/contracts", Map.of("title", "lease")).expect(201);
        String at = entriesOfActor().get(0).get("at").asString();

        assertThat(admin.get(PATH + "?actor=" + account + "&from=" + at).items("at"))
                .containsExactly(at);
        assertThat(admin.get(PATH + "?actor=" + account + "&to=" + at).items("at"))
                .isEmpty();
        assertThat(admin.get(PATH + "?actor=" + account + "&action=contract.torn")
                        .items("at"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "objectId=7,                /objectType",
        "from=yesterday,            /from",
        "size=101,                  /size",
        "cursor=7,                  /cursor",
    })
    void refusesQuestionsItDoesNotUnderstand(String query, String pointer) {
        assertThat(admin.get(PATH + "?" + query).expect(400).pointers()).containsExactly(pointer);
    }

    @Test
    void isForAdministrators() {
        new Client(port).get(PATH).expect(401);
        new Client(port).as(Tokens.of(SALESPERSON)).get(PATH).expect(403);
        new Client(port).as(Tokens.client("operations")).get(PATH).expect(403);
        admin.get("/api/v1/audit/other").expect(403);
    }
}
