package io.forecourt.messaging.deadletter;

import io.forecourt.contracts.Topic;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * For administrators: {@code GET /actuator/deadletters} counts what waits, {@code POST /actuator/deadletters/{topic}}
 * gives it back.
 */
@Endpoint(id = "deadletters")
public class DeadLettersEndpoint {

    private static final int CONFLICT = 409;

    private final DeadLetterOffice office;

    public DeadLettersEndpoint(DeadLetterOffice office) {
        this.office = office;
    }

    @ReadOperation
    public WebEndpointResponse<Object> pending() {
        try {
            return new WebEndpointResponse<>(office.pending());
        } catch (KafkaException e) {
            return refusal("Kafka does not answer: " + e.getMessage(), WebEndpointResponse.STATUS_SERVICE_UNAVAILABLE);
        }
    }

    @WriteOperation
    public WebEndpointResponse<Object> giveBack(@Selector String topic) {
        return office.topic(topic)
                .map(this::giveBack)
                .orElseGet(() -> refusal(
                        "This service does not subscribe to " + topic + ".", WebEndpointResponse.STATUS_NOT_FOUND));
    }

    private WebEndpointResponse<Object> giveBack(Topic topic) {
        try {
            return office.giveBack(topic)
                    .<WebEndpointResponse<Object>>map(WebEndpointResponse::new)
                    .orElseGet(() -> refusal("They are being given back already.", CONFLICT));
        } catch (KafkaException | SQLException | DataAccessException | TransactionException e) {
            return refusal(
                    "Kafka or the database does not answer. What was given back stays so; try again: " + e.getMessage(),
                    WebEndpointResponse.STATUS_SERVICE_UNAVAILABLE);
        }
    }

    private static WebEndpointResponse<Object> refusal(String detail, int status) {
        return new WebEndpointResponse<>(Map.of("detail", detail), status);
    }
}
