package io.forecourt.messaging.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** What a dead letter carries beside the headers it always had. All values are text. */
public final class DeadLetterHeaders {

    private static final String PREFIX = "dlt-";

    /** Whose dead letter it is: a consumer group. */
    public static final String GROUP = PREFIX + "group";

    public static final String TOPIC = PREFIX + "topic";
    public static final String PARTITION = PREFIX + "partition";
    public static final String OFFSET = PREFIX + "offset";

    /** The short name of the exception's class. */
    public static final String ERROR = PREFIX + "error";

    /** The exception's message, cut off after 500 characters. */
    public static final String MESSAGE = PREFIX + "message";

    public static final String TIME = PREFIX + "time";

    private static final int MESSAGE_LENGTH = 500;

    private DeadLetterHeaders() {}

    static Headers of(ConsumerRecord<?, ?> record, String group, Throwable reason, Instant time) {
        RecordHeaders headers = new RecordHeaders(original(record));
        add(headers, GROUP, group);
        add(headers, TOPIC, record.topic());
        add(headers, PARTITION, Integer.toString(record.partition()));
        add(headers, OFFSET, Long.toString(record.offset()));
        add(headers, ERROR, reason.getClass().getSimpleName());
        add(headers, MESSAGE, shortened(String.valueOf(reason.getMessage())));
        add(headers, TIME, time.toString());
        return headers;
    }

    /** The headers the record had before it became a dead letter. */
    public static List<Header> original(ConsumerRecord<?, ?> record) {
        List<Header> headers = new ArrayList<>();
        for (Header header : record.headers()) {
            if (!header.key().startsWith(PREFIX)) {
                headers.add(header);
            }
        }
        return headers;
    }

    public static Optional<String> text(ConsumerRecord<?, ?> deadLetter, String name) {
        @Nullable Header header = deadLetter.headers().lastHeader(name);
        return Optional.ofNullable(header).map(found -> new String(found.value(), UTF_8));
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    private static String shortened(String message) {
        return message.length() <= MESSAGE_LENGTH ? message : message.substring(0, MESSAGE_LENGTH) + "…";
    }
}
