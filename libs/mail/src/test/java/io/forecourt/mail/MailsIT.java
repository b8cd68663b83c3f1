package io.forecourt.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.transaction.support.TransactionTemplate;

class MailsIT {

    private static final VerifyAddress MAIL = VerifyAddress.of("Ada");

    private final TestService service = new TestService("mails-it");
    private final AtomicInteger wakeUps = new AtomicInteger();
    private final Mails mails = service.mails(wakeUps::incrementAndGet);

    @AfterEach
    void closes() {
        service.close();
    }

    @Test
    void writesWithTheTransactionAndWakesTheSenderAfterIt() {
        try (var _ = MDC.putCloseable("correlationId", "request-42")) {
            service.transaction().executeWithoutResult(_ -> {
                mails.send("ada@example.com", MAIL);
                assertThat(wakeUps).hasValue(0);
            });
        }

        assertThat(wakeUps).hasValue(1);
        assertThat(service.jdbc().sql("select * from mail_outbox").query().singleRow())
                .containsEntry("template", "verify-address")
                .containsEntry("recipient", "ada@example.com")
                .containsEntry("subject", "Welcome to Forecourt, Ada")
                .containsEntry("correlation_id", "request-42");
    }

    @Test
    void writesNothingWhenTheTransactionIsRolledBack() {
        service.transaction().executeWithoutResult(transaction -> {
            mails.send("ada@example.com", MAIL);
            transaction.setRollbackOnly();
        });

        assertThat(service.waiting()).isZero();
        assertThat(wakeUps).hasValue(0);
    }

    @Test
    void refusesToWriteOutsideATransactionThatMayWrite() {
        TransactionTemplate readOnly = service.transaction();
        readOnly.setReadOnly(true);

        assertThatIllegalStateException().isThrownBy(() -> mails.send("ada@example.com", MAIL));
        assertThatIllegalStateException()
                .isThrownBy(() -> readOnly.executeWithoutResult(_ -> mails.send("ada@example.com", MAIL)));
    }

    @Test
    void refusesWhatWouldAddAHeader() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.transaction()
                        .executeWithoutResult(_ -> mails.send("ada@example.com\r\nBcc: everyone@example.com", MAIL)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.transaction()
                        .executeWithoutResult(_ ->
                                mails.send("ada@example.com", VerifyAddress.of("Ada\r\nBcc: everyone@example.com"))));
        assertThat(service.waiting()).isZero();
    }

    @Test
    void forgetsWhatWasNotSentToAPerson() {
        service.write("Ada@example.com");
        service.write("grace@example.com");

        int forgotten = service.transaction().execute(_ -> mails.forget("ada@EXAMPLE.com"));

        assertThat(forgotten).isEqualTo(1);
        assertThat(service.jdbc()
                        .sql("select recipient from mail_outbox")
                        .query(String.class)
                        .list())
                .containsExactly("grace@example.com");
    }
}
