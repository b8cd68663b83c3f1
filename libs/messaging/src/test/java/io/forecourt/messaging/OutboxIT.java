package io.forecourt.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.sale.SaleRefused;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxIT {

    private final TestService service = new TestService("outbox-it");
    private final AtomicInteger wakeUps = new AtomicInteger();
    private final Outbox outbox = service.outbox(wakeUps::incrementAndGet);
    private final String vin = Events.newVin();

    @AfterEach
    void closes() {
        service.close();
    }

    @Test
    void publishesWithTheTransactionAndWakesTheRelayOnceAfterIt() {
        service.transaction().executeWithoutResult(_ -> {
            outbox.publish(EventType.AUTOMOBILE_REGISTERED, Events.automobile(vin, 1));
            outbox.publish(EventType.AUTOMOBILE_CHANGED, Events.automobile(vin, 2));
            assertThat(wakeUps).hasValue(0);
        });

        assertThat(wakeUps).hasValue(1);
        assertThat(types()).containsExactly("inventory.automobile.registered.v1", "inventory.automobile.changed.v1");
    }

    @Test
    void publishesNothingWhenTheTransactionIsRolledBack() {
        service.transaction().executeWithoutResult(transaction -> {
            outbox.publish(EventType.AUTOMOBILE_REGISTERED, Events.automobile(vin, 1));
            transaction.setRollbackOnly();
        });

        assertThat(types()).isEmpty();
        assertThat(wakeUps).hasValue(0);
    }

    @Test
    void refusesToPublishOutsideATransactionThatMayWrite() {
        TransactionTemplate readOnly = service.transaction();
        readOnly.setReadOnly(true);

        assertThatIllegalStateException()
                .isThrownBy(() -> outbox.publish(EventType.AUTOMOBILE_CHANGED, Events.automobile(vin, 1)));
        assertThatIllegalStateException()
                .isThrownBy(() -> readOnly.executeWithoutResult(
                        _ -> outbox.publish(EventType.AUTOMOBILE_CHANGED, Events.automobile(vin, 1))));
    }

    @Test
    void publishesManyInTheOrderGiven() {
        service.transaction()
                .executeWithoutResult(_ -> outbox.publishAll(
                        EventType.AUTOMOBILE_CHANGED,
                        IntStream.rangeClosed(1, 500)
                                .mapToObj(i -> Events.automobile(vin, i))
                                .toList()));

        assertThat(service.jdbc()
                        .sql("select (body::json ->> 'revision')::int from outbox order by id")
                        .query(Integer.class)
                        .list())
                .isEqualTo(IntStream.rangeClosed(1, 500).boxed().toList());
    }

    @Test
    void refusesWhatKafkaWouldNeverTake() {
        assertThatExceptionOfType(EventTooLarge.class)
                .isThrownBy(() -> service.transaction()
                        .executeWithoutResult(_ -> outbox.publish(
                                EventType.SALE_REFUSED,
                                new SaleRefused(1, vin, "ü".repeat(6_000), "2026-03-01T10:00:00Z"))))
                .withMessageContaining(vin)
                .withMessageContaining("10,000");
    }

    @Test
    void refusesAPayloadThatIsNotTheTypes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.transaction()
                        .executeWithoutResult(_ -> outbox.publish(EventType.SALE_RECORDED, Events.automobile(vin, 1))))
                .withMessageContaining("SaleFact");
    }

    @Test
    void carriesTheCorrelationIdOfTheRequest() {
        try (var _ = MDC.putCloseable("correlationId", "request-42")) {
            service.transaction()
                    .executeWithoutResult(
                            _ -> outbox.publish(EventType.AUTOMOBILE_REGISTERED, Events.automobile(vin, 1)));
        }

        assertThat(service.jdbc()
                        .sql("select correlation_id from outbox")
                        .query(String.class)
                        .list())
                .containsExactly("request-42");
    }

    @Test
    void carriesTheCorrelationIdOfEachRequestThatWasDoneWithOthers() {
        service.transaction()
                .executeWithoutResult(_ -> outbox.publishCorrelated(
                        EventType.AUTOMOBILE_REGISTERED,
                        List.of(
                                new Outbox.Correlated(Events.automobile(vin, 1), "request-1"),
                                new Outbox.Correlated(Events.automobile(vin, 2), null),
                                new Outbox.Correlated(Events.automobile(vin, 3), "request-3"))));

        assertThat(service.jdbc()
                        .sql("select coalesce(correlation_id, 'none') from outbox order by id")
                        .query(String.class)
                        .list())
                .containsExactly("request-1", "none", "request-3");
    }

    private List<String> types() {
        return service.jdbc()
                .sql("select type from outbox where key = ? order by id")
                .param(vin)
                .query(String.class)
                .list();
    }
}
