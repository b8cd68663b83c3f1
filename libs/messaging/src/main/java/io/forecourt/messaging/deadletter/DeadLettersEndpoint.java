package io.forecourt.messaging.deadletter;

import io.forecourt.contracts.Topic;
import io.forecourt.messaging.deadletter.DeadLetterOffice.GivenBack;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * For administrators: {@code GET /actuator/deadletters} counts what waits, {@code POST /actuator/deadletters/{topic}}
 * gives it back.
 */
@Endpoint(id = "deadletters")
public class DeadLettersEndpoint {

    private final DeadLetterOffice office;

    public DeadLettersEndpoint(DeadLetterOffice office) {
        this.office = office;
    }

    @ReadOperation
    public Map<String, Long> pending() {
        return office.pending();
    }

    @WriteOperation
    public WebEndpointResponse<Object> giveBack(@Selector String topic) throws SQLException {
        Optional<Topic> known = office.topic(topic);
        if (known.isEmpty()) {
            return new WebEndpointResponse<>(
                    Map.of("detail", "This service does not subscribe to " + topic + "."),
                    WebEndpointResponse.STATUS_NOT_FOUND);
        }
        Optional<GivenBack> givenBack = office.giveBack(known.get());
        return givenBack
                .<WebEndpointResponse<Object>>map(WebEndpointResponse::new)
                .orElseGet(() -> new WebEndpointResponse<>(
                        Map.of("detail", "The dead letters of " + topic + " are being given back already."), 409));
    }
}
