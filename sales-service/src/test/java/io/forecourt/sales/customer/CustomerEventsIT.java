package io.forecourt.sales.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.customer.CustomerSnapshot;
import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.PublishedEvent;
import io.forecourt.testing.PublishedEvents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomerEventsIT extends SalesIntegrationTest {

    @Test
    void publishesEveryChangeAndForgetsThePersonInTheLast() {
        Answer registered = api.post(
                "/api/v1/customers",
                Map.of("firstName", "Ann", "lastName", "Lee", "phone", "+14155550123", "address", "1 Main St"));
        long id = registered.id();
        Map<String, String> renamed = Map.of("firstName", "Ann", "lastName", "Park", "email", "ann@example.com");
        Answer changed = api.with("If-Match", registered.etag()).put("/api/v1/customers/" + id, renamed);
        api.with("If-Match", changed.etag()).put("/api/v1/customers/" + id, renamed);
        api.delete("/api/v1/customers/{id}", id);

        List<PublishedEvent> events = PublishedEvents.on(Topic.CUSTOMERS).await(Long.toString(id), 3);

        assertThat(events)
                .extracting(PublishedEvent::type)
                .containsExactly(
                        EventType.CUSTOMER_REGISTERED, EventType.CUSTOMER_CHANGED, EventType.CUSTOMER_ANONYMISED);
        assertThat(events)
                .allSatisfy(event -> assertThat(event.contractErrors()).isEmpty());
        assertThat(events)
                .extracting(event -> event.payload(CustomerSnapshot.class))
                .extracting(CustomerSnapshot::revision, CustomerSnapshot::removed, CustomerSnapshot::lastName)
                .containsExactly(tuple(1L, false, "Lee"), tuple(2L, false, "Park"), tuple(3L, true, null));
        assertThat(events.getFirst().body()).doesNotContain("1 Main St");
        assertThat(events.getLast().body()).doesNotContain("Ann", "Park", "example.com");
    }
}
