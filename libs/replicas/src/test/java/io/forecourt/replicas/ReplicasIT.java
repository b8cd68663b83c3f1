package io.forecourt.replicas;

import static io.forecourt.replicas.Snapshots.automobile;
import static io.forecourt.replicas.Snapshots.customer;
import static io.forecourt.replicas.Snapshots.newVin;
import static io.forecourt.replicas.Snapshots.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.forecourt.testing.IntegrationTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ReplicasIT {

    @Autowired
    private AutomobileVOs automobiles;

    @Autowired
    private CustomerVOs customers;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final String vin = newVin();
    private final long customerId = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);

    @Test
    void copiesEveryPublicValueOfAnAutomobile() {
        publish(automobile(vin, 1, "silver"));

        await().until(() -> automobiles.find(vin).isPresent());
        assertThat(automobiles.find(vin))
                .contains(new AutomobileVO(
                        vin,
                        1,
                        false,
                        "Chrysler",
                        "Sebring",
                        2012,
                        "silver",
                        120_000,
                        "MI",
                        630_000L,
                        "USD",
                        "USED",
                        "AVAILABLE",
                        true,
                        "PETROL",
                        "EURO_5",
                        1_500,
                        "AA123AA",
                        Instant.parse("2026-03-01T10:00:00.123456Z")));
    }

    @Test
    void ignoresWhatIsNotNewerThanWhatItHas() {
        publish(automobile(vin, 5, "red"));
        awaitColor("red");
        publish(automobile(vin, 5, "blue"));
        publish(automobile(vin, 4, "green"));
        publish(automobile(newVin(), 1, "white"));
        publish(automobile(vin, 6, "black"));

        awaitColor("black");
        assertThat(automobiles.find(vin).orElseThrow().revision()).isEqualTo(6);
    }

    @Test
    void aLateSnapshotDoesNotBringARemovedAutomobileBack() {
        publish(automobile(vin, 3, "red", true));
        await().until(() -> automobiles.find(vin).isPresent());
        publish(automobile(vin, 2, "red"));
        String last = newVin();
        publish(automobile(last, 1, "white"));

        await().until(() -> automobiles.find(last).isPresent());
        await().during(Duration.ofMillis(200))
                .until(() -> automobiles.find(vin).orElseThrow().removed());
    }

    @Test
    void keepsNothingOfSomebodyWhoIsForgottenWhateverTheSnapshotSays() {
        publish(customer(customerId, 1, false));
        await().until(() -> customers.find(customerId).isPresent());
        assertThat(customers.find(customerId).orElseThrow().email()).isEqualTo("ada@example.org");

        publish(customer(customerId, 2, true));

        await().until(() -> customers.find(customerId).orElseThrow().removed());
        assertThat(customers.find(customerId))
                .contains(new CustomerVO(
                        customerId, 2, true, null, null, null, null, null, Instant.parse("2026-03-01T10:00:00Z")));
    }

    @Test
    void findsTheCustomerWhoSignsInWithAnAccountUntilTheyAreForgotten() {
        UUID account = UUID.randomUUID();
        publish(customer(customerId, 1, false, account));
        await().until(() -> customers.findByAccount(account).isPresent());
        assertThat(customers.findByAccount(account).orElseThrow().customerId()).isEqualTo(customerId);

        publish(customer(customerId, 2, true, account));

        await().until(() -> customers.findByAccount(account).isEmpty());
    }

    @Test
    void findsManyWithOneQuery() {
        String other = newVin();
        publish(automobile(vin, 1, "red"));
        publish(automobile(other, 1, "blue"));
        publish(customer(customerId, 1, false));

        await().until(() -> automobiles.findAll(List.of(vin, other, "UNKNOWN")).size() == 2);
        await().until(() -> customers.findAll(List.of(customerId, -1L)).keySet().equals(Set.of(customerId)));
        assertThat(automobiles.findAll(List.of())).isEmpty();
    }

    @Test
    void locksACopyOnlyInsideATransaction() {
        publish(automobile(vin, 1, "red"));
        await().until(() -> automobiles.find(vin).isPresent());

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> automobiles.findForUpdate(vin));
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            assertThat(automobiles.findForUpdate(vin)).isPresent();
            assertThat(customers.findForUpdate(customerId)).isEmpty();
        });
    }

    @Test
    void knowsHowOldItIs() {
        publish(automobile(vin, 1, "red"));

        await().until(() -> automobiles.age().isPresent());
    }

    @Test
    void theDatabaseItselfRefusesPersonalDataOfSomebodyRemoved() {
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> jdbc.update("""
                        insert into customer_vo (customer_id, revision, removed, first_name, changed_at)
                        values (1, 1, true, 'Ada', now())"""));
    }

    private void awaitColor(String color) {
        await().untilAsserted(() -> assertThat(automobiles.find(vin))
                .hasValueSatisfying(copy -> assertThat(copy.color()).isEqualTo(color)));
    }
}
