package io.forecourt.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.customer.CustomerSnapshot;
import io.forecourt.contracts.sale.SaleFact;
import org.junit.jupiter.api.Test;

class SubscriptionTests {

    @Test
    void factsNeedATopicOfFactsAndSnapshotsOneOfSnapshots() {
        assertThatIllegalArgumentException().isThrownBy(() -> Subscription.facts("cars", Topic.AUTOMOBILES));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subscription.snapshots("sales", Topic.SALES, AutomobileSnapshot.class, _ -> {}));
    }

    @Test
    void snapshotsMustBeThoseOfTheTopic() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subscription.snapshots("cars", Topic.AUTOMOBILES, CustomerSnapshot.class, _ -> {}))
                .withMessageContaining("CustomerSnapshot");
    }

    @Test
    void anEffectNeedsATypeOfTheTopicWithItsPayloadAndOnlyOnce() {
        Subscription.Facts sales =
                Subscription.facts("sales", Topic.SALES).on(EventType.SALE_RECORDED, SaleFact.class, _ -> {});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sales.on(EventType.SALE_RECORDED, SaleFact.class, _ -> {}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sales.on(EventType.AUTOMOBILE_SOLD, AutomobileSnapshot.class, _ -> {}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sales.on(EventType.SALE_CANCELLED, AutomobileSnapshot.class, _ -> {}));
    }

    @Test
    void doesSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subscription.facts("sales", Topic.SALES).build());
    }

    @Test
    void hasANameThatFitsIntoAConsumerGroup() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Subscription.snapshots("My Cars", Topic.AUTOMOBILES, AutomobileSnapshot.class, _ -> {}));
        assertThat(new ServiceName("sales-service").group("automobiles")).isEqualTo("sales-service.automobiles");
    }
}
