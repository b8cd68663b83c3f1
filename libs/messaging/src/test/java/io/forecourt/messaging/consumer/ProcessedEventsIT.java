package io.forecourt.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.messaging.TestService;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProcessedEventsIT {

    private final TestService service = new TestService("processed-events-it");
    private final ProcessedEvents processed = new ProcessedEvents(service.jdbc());

    @AfterEach
    void closes() {
        service.close();
    }

    @Test
    void tellsNewEventsFromKnownOnesForEachSubscription() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();

        assertThat(processed.remember("a", List.of(first, first))).containsExactly(first);
        assertThat(processed.remember("a", List.of(first, second))).containsExactly(second);
        assertThat(processed.remember("b", List.of(first))).containsExactly(first);
    }

    @Test
    void forgetsOnlyWhatIsOlderAndLetsInstancesShareTheWork() {
        service.jdbc().sql("""
                insert into processed_events (subscription, event_id, processed_at)
                select 'a', uuidv7(), now() - make_interval(days => case when n <= 12000 then 31 else 29 end)
                from generate_series(1, 13000) n""").update();
        Duration age = Duration.ofDays(30);

        CompletableFuture<Long> other = CompletableFuture.supplyAsync(() -> processed.prune(age));
        long pruned = processed.prune(age) + other.join();

        assertThat(pruned + processed.prune(age)).isEqualTo(12_000);
        assertThat(service.jdbc()
                        .sql("select count(*) from processed_events")
                        .query(Long.class)
                        .single())
                .isEqualTo(1_000);
    }
}
