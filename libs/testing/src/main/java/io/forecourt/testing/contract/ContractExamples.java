package io.forecourt.testing.contract;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Payload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The example of every event, for consumers to prove that they can read what producers promise. */
public final class ContractExamples {

    private ContractExamples() {}

    public static String json(EventType type) {
        String resource = "/examples/%s.json".formatted(type.typeName());
        try (InputStream in = EventType.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The example as its record.
     *
     * @param payload the type's own record
     */
    public static <P extends Payload> P payload(EventType type, Class<P> payload) {
        return JsonMapper.shared().readValue(json(type), payload);
    }
}
