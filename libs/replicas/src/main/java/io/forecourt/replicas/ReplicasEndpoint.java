package io.forecourt.replicas;

import io.forecourt.messaging.consumer.CopyState;
import io.forecourt.messaging.consumer.Freshness;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * For administrators: {@code GET /actuator/replicas} shows the copies, {@code POST /actuator/replicas/{name}} rebuilds
 * one from its topic.
 */
@Endpoint(id = "replicas")
public class ReplicasEndpoint {

    private static final int ACCEPTED = 202;
    private static final int CONFLICT = 409;

    private final List<Replica<?>> replicas;
    private final ReplicaRebuild rebuild;
    private final Freshness freshness;
    private final JdbcClient jdbc;

    ReplicasEndpoint(List<Replica<?>> replicas, ReplicaRebuild rebuild, Freshness freshness, JdbcClient jdbc) {
        this.replicas = List.copyOf(replicas);
        this.rebuild = rebuild;
        this.freshness = freshness;
        this.jdbc = jdbc;
    }

    @ReadOperation
    public Map<String, ReplicaState> all() {
        Map<String, ReplicaState> states = new TreeMap<>();
        replicas.forEach(replica -> states.put(replica.name(), state(replica)));
        return states;
    }

    /** Not found when this service keeps no such copy. */
    @ReadOperation
    public @Nullable ReplicaState one(@Selector String name) {
        return named(name).map(this::state).orElse(null);
    }

    @WriteOperation
    public WebEndpointResponse<Object> rebuild(@Selector String name) {
        return named(name)
                .map(this::rebuild)
                .orElseGet(() -> refusal(
                        "This service keeps no copy named " + name + ".", WebEndpointResponse.STATUS_NOT_FOUND));
    }

    private WebEndpointResponse<Object> rebuild(Replica<?> replica) {
        try {
            return rebuild.start(replica)
                    ? new WebEndpointResponse<>(state(replica), ACCEPTED)
                    : refusal("A copy is being rebuilt already; one is at a time.", CONFLICT);
        } catch (SQLException e) {
            return refusal(
                    "The database does not answer: " + e.getMessage(), WebEndpointResponse.STATUS_SERVICE_UNAVAILABLE);
        }
    }

    private static WebEndpointResponse<Object> refusal(String detail, int status) {
        return new WebEndpointResponse<>(Map.of("detail", detail), status);
    }

    private Optional<Replica<?>> named(String name) {
        return replicas.stream().filter(replica -> replica.name().equals(name)).findFirst();
    }

    private ReplicaState state(Replica<?> replica) {
        Optional<CopyState> copy = freshness.of(replica.name());
        return new ReplicaState(
                replica.topic().topicName(),
                jdbc.sql("select count(*) from " + replica.table().name())
                        .query(Long.class)
                        .single(),
                copy.map(CopyState::recordsBehind).orElse(null),
                copy.map(CopyState::age).map(age -> age.toMillis() / 1000.0).orElse(null),
                copy.map(CopyState::lastEventTime).orElse(null),
                rebuild.progress(replica).orElse(null));
    }

    /**
     * @param rows of the copy, removed ones included
     * @param recordsBehind how many records of the topic are not applied yet, where known
     * @param ageSeconds since the copy was last known to hold everything its topic held, where known
     * @param lastEventTime when the event applied last was published
     * @param rebuild that this instance is at or did last
     */
    public record ReplicaState(
            String topic,
            long rows,
            @Nullable Long recordsBehind,
            @Nullable Double ageSeconds,
            @Nullable Instant lastEventTime,
            @Nullable RebuildProgress rebuild) {}
}
