package io.forecourt.parking.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.parking.ByHandTest;
import io.forecourt.parking.MovedClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told that an export is ready, and of whom nothing is known any more. */
@ByHandTest
class ExportMailsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovedClock clock;

    @Autowired
    private WritingExports writing;

    private ExportingManager ada;

    @BeforeEach
    void hireAda() {
        clock.set(Instant.now());
        ada = ExportingManager.of(port, jdbc);
    }

    @Test
    void whoAskedIsMailedOnceWhenItIsReady() {
        ada.isKnown(1, false, "PARKING_MANAGER");
        await().until(() -> !addresses().isEmpty());
        ada.sold(4);
        long id = ada.ask();
        assertThat(ada.download(id).expect(409).problem()).isEqualTo("export-not-ready");
        writing.writeNext(id);
        assertThat(ada.mails("subject")).isEmpty();

        write(id);
        writing.writeNext(id);

        assertThat(ada.mails("subject")).containsExactly("Your list of stays is ready");
        assertThat(ada.mails("plain_text").getFirst())
                .contains("it has 4 stays", "/parking/exports/" + id)
                .doesNotContain("B000001");
    }

    @Test
    void addressesAreKnownOfThoseAloneWhoMayAsk() {
        ada.isKnown(1, false, "CUSTOMER");
        ada.isKnown(2, false, "CUSTOMER", "ADMIN");
        await().until(() -> addresses().contains(ada.address()));
        ada.isKnown(1, false, "PARKING_MANAGER");
        ada.isKnown(3, false, "CUSTOMER");

        await().until(() -> addresses().isEmpty());
    }

    @Test
    void whoseAccountIsDeletedHasNoneAndGetsNoMail() {
        ada.isKnown(1, false, "PARKING_MANAGER");
        await().until(() -> !addresses().isEmpty());
        long id = ada.ask();
        write(id);
        assertThat(ada.mails("subject")).hasSize(1);

        ada.isKnown(2, true);

        await().until(() -> ada.inTable("exports", "id", id) == 0);
        assertThat(ada.inTable("export_chunks", "export_id", id)).isZero();
        assertThat(ada.mails("subject")).isEmpty();
        assertThat(addresses()).isEmpty();
    }

    private void write(long id) {
        boolean more = true;
        while (more) {
            more = writing.writeNext(id);
        }
    }

    private List<String> addresses() {
        return jdbc.sql("select email from manager_addresses where account_id = ? and email is not null")
                .param(ada.account())
                .query(String.class)
                .list();
    }
}
