package io.forecourt.parking.export;

import static io.forecourt.parking.export.ExportingManager.EXPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.Task;
import io.forecourt.parking.ByHandTest;
import io.forecourt.parking.MovedClock;
import io.forecourt.parking.job.Instances;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.security.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What managers have of their exports, and others of them. */
@ByHandTest
@ExtendWith(OutputCaptureExtension.class)
class ExportsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovedClock clock;

    @Autowired
    private WritingExports writing;

    @Autowired
    private Instances instances;

    @Autowired
    @Qualifier("exportsPurgedDaily")
    private Task<?> purging;

    private ExportingManager ada;

    @BeforeEach
    void hireAda() {
        clock.set(Instant.now());
        ada = ExportingManager.of(port, jdbc);
    }

    @AfterEach
    void stop() {
        instances.stopAll();
    }

    @Test
    void aFileHasEveryStayAsItWasThere() {
        var driver = UUID.randomUUID();
        customer(driver, "+\"ann\"@forecourt.example");
        jdbc.sql("update sites set name = '=Büchel, \"P1\"' where id = ?")
                .param(ada.site())
                .update();
        jdbc.sql("update spaces set number = '-1' where site_id = ? and number = '1'")
                .param(ada.site())
                .update();
        long summer = ada.sold(1, driver, "2025-10-26T00:29:00Z").getFirst();
        long winter = ada.sold(1, UUID.randomUUID(), "2025-10-26T01:29:00Z").getFirst();
        long free = reserved();

        var asked = ada.ask(Map.of("siteId", ada.site())).expect(202);
        write(asked.id());
        var file = ada.download(asked.id()).expect(200);

        assertThat(file.text().lines())
                .containsExactly(
                        "\uFEFFid,kind,state,site,space,plate,country,vehicleClass,userClass,startsAt,endsAt,price,paid,"
                                + "refunded,currency,email",
                        free + ",RESERVATION,NO_SHOW,\"'=Büchel, \"\"P1\"\"\",'-1,AA123AA,FR,CAR,RESIDENT,"
                                + "2025-11-01T12:00:00+01:00,2025-11-01T13:00:00+01:00,,,,,",
                        winter + ",SESSION,CLOSED,\"'=Büchel, \"\"P1\"\"\",,B000001,DE,CAR,VISITOR,"
                                + "2025-10-26T02:30:00+01:00,2025-10-26T03:30:00+01:00,12.50,12.50,0.05,EUR,",
                        summer + ",SESSION,CLOSED,\"'=Büchel, \"\"P1\"\"\",,B000001,DE,CAR,VISITOR,"
                                + "2025-10-26T02:30:00+02:00,2025-10-26T02:30:00+01:00,12.50,12.50,0.05,EUR,"
                                + "\"'+\"\"ann\"\"@forecourt.example\"");
        var export = ada.look(asked.id()).body();
        assertThat(asked.location().getPath()).isEqualTo(EXPORTS + "/" + asked.id());
        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition"))
                .contains(export.get("name").asString())
                .matches(".*stays-\\d{4}-\\d{2}-\\d{2}-" + asked.id() + "\\.csv.*");
        assertThat(file.header("Content-Length"))
                .isEqualTo(export.get("bytes").asString())
                .isEqualTo(Integer.toString(file.text().getBytes(StandardCharsets.UTF_8).length));
        assertThat(export.get("rowsTotal").asInt()).isEqualTo(3);
        assertThat(export.at("/filter/siteId").asLong()).isEqualTo(ada.site());
    }

    @Test
    void onlyWhatIsLookedForIsInItAndNothingThatCameLater(CapturedOutput output) {
        var driver = UUID.randomUUID();
        var address = UUID.randomUUID() + "@forecourt.example";
        customer(driver, address);
        ada.sold(5);
        var hers = ada.sold(5, driver, "2025-03-02T10:00:00Z");

        var filter = new HashMap<String, Object>(Map.of("siteId", ada.site(), "email", address, "kind", "SESSION"));
        long all = ada.ask(filter).expect(202).id();
        filter.put("from", "2025-03-02T10:03:00Z");
        filter.put("plate", "b-000004");
        filter.put("country", "de");
        long one = ada.ask(filter).expect(202).id();
        ada.sold(2, driver, "2025-03-01T10:00:00Z");
        write(all);
        write(one);

        assertThat(ada.downloaded(all)).isEqualTo(hers);
        assertThat(ada.downloaded(one)).containsExactly(hers.get(1));
        assertThat(audit(all).items("action")).containsExactly("export.downloaded", "export.requested");
        assertThat(audit(one).text())
                .contains(driver.toString(), "byPlate", ada.account().toString())
                .doesNotContainIgnoringCase("000004")
                .doesNotContain(address);
        assertThat(output).doesNotContainIgnoringCase("000004").doesNotContain(address);
    }

    @Test
    void ofSomebodyElseLooksLikeNone() {
        long id = ada.ask();
        write(id);
        var bob = ExportingManager.of(port, jdbc);

        assertThat(bob.look(id).expect(404).problem()).isEqualTo("export-not-found");
        assertThat(bob.download(id).status()).isEqualTo(404);
        assertThat(bob.client().delete(EXPORTS + "/" + id).status()).isEqualTo(404);
        assertThat(bob.client().get(EXPORTS).expect(200).items("id")).isEmpty();
        var agent = new Client(port).as(Tokens.of(Role.PARKING_AGENT));
        assertThat(agent.get(EXPORTS + "/" + id + "/stays.csv").status()).isEqualTo(403);
        assertThat(ada.download(id).status()).isEqualTo(200);
    }

    @Test
    void isAskedForOnceWithOneKeyAndAsOftenAsAnybodyMay() {
        var once = ada.client().with("Idempotency-Key", UUID.randomUUID().toString());
        long first =
                once.post(EXPORTS, Map.of("siteId", ada.site())).expect(202).id();
        assertThat(once.post(EXPORTS, Map.of("siteId", ada.site())).expect(202).id())
                .isEqualTo(first);
        for (int i = 0; i < 3; i++) {
            ada.ask();
        }

        assertThat(ada.ask(Map.of()).expect(409).problem()).isEqualTo("too-many-exports");
        var list = ada.client().get(EXPORTS + "?size=3").expect(200);
        assertThat(list.body().get("totalItems").asInt()).isEqualTo(4);
        assertThat(list.items("id")).hasSize(3).doesNotContain(Long.toString(first));
        ada.client().delete(EXPORTS + "/" + first).expect(204);
        ada.ask();
    }

    @Test
    void isNotAskedForInAWrongWay() {
        assertThat(ada.ask(Map.of("plate", "AA-123-AA")).expect(400).pointers()).containsExactly("/country");
        assertThat(ada.ask(Map.of("spaceNumber", "1")).expect(400).pointers()).containsExactly("/siteId");
        assertThat(ada.ask(Map.of("state", "GONE")).status()).isEqualTo(400);
        assertThat(ada.ask(Map.of("from", "2025-03-02T10:00:00Z", "to", "2025-03-01T10:00:00Z"))
                        .expect(400)
                        .pointers())
                .containsExactly("/to");
        assertThat(ada.client().get(EXPORTS + "/none").status()).isEqualTo(400);
        assertThat(ada.client().get(EXPORTS).expect(200).items("id")).isEmpty();
    }

    @Test
    void expiresAndIsPurgedWithWhatWasLookedFor() {
        long old = ada.ask();
        write(old);
        var expiry = Instant.parse(ada.look(old).body().get("expiresAt").asString());
        assertThat(Duration.between(clock.instant(), expiry).plusSeconds(30).toDays())
                .isEqualTo(7);
        clock.set(expiry.minus(1, ChronoUnit.MINUTES));
        ada.download(old).expect(200);
        long young = ada.ask();

        clock.pass(Duration.ofMinutes(2));
        assertThat(ada.look(old).status()).isEqualTo(404);
        assertThat(ada.download(old).status()).isEqualTo(404);
        assertThat(ada.client().get(EXPORTS).items("id")).containsExactly(Long.toString(young));
        jdbc.sql("update scheduled_tasks set execution_time = '2025-01-01' where task_name = 'purge-exports'")
                .update();
        instances.start(purging);

        await().until(() -> ada.inTable("exports", "id", old) == 0);
        assertThat(ada.inTable("export_chunks", "export_id", old)).isZero();
        assertThat(ada.state(young)).isEqualTo("WAITING");
    }

    private void write(long id) {
        boolean more = true;
        while (more) {
            more = writing.writeNext(id);
        }
    }

    private Client.Answer audit(long id) {
        return new Client(port)
                .as(Tokens.admin())
                .get("/api/v1/audit/parking?size=100&objectType=parking-export&objectId=" + id)
                .expect(200);
    }

    private void customer(UUID account, String address) {
        jdbc.sql("""
                        insert into customer_vo (customer_id, revision, removed, email, changed_at, account_id)
                        values (?, 1, false, ?, now(), ?)""")
                .params(ThreadLocalRandom.current().nextLong(1_000_000, Long.MAX_VALUE / 2), address, account)
                .update();
    }

    /** Free of charge, by somebody nobody knows an address of. */
    private long reserved() {
        return jdbc.sql("""
                        insert into stays (kind, state, account_id, site_id, space_id, space_kind, plate, country,
                                           vehicle_class, user_class, starts_at, ends_at, price_cents, created_at,
                                           ended_at, end_reason)
                        select 'RESERVATION', 'NO_SHOW', ?, site_id, id, 'STANDARD', 'AA123AA', 'FR', 'CAR', 'RESIDENT',
                               '2025-11-01T11:00:00Z', '2025-11-01T12:00:00Z', 0, now(), now(), 'NO_SHOW'
                          from spaces where site_id = ? and number = '-1'
                        returning id""")
                .params(UUID.randomUUID(), ada.site())
                .query(Long.class)
                .single();
    }
}
