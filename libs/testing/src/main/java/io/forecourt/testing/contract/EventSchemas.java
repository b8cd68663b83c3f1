package io.forecourt.testing.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.forecourt.contracts.EventType;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of the events. */
public final class EventSchemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private static final JsonMapper JSON = JsonMapper.shared();

    private EventSchemas() {}

    /** What the schema has against an event's body; empty when it accepts it. */
    public static List<String> errors(EventType type, String json) {
        return errors(type.typeName(), json);
    }

    /** What CloudEvents and the contracts have against an event's headers; empty when they are right. */
    public static List<String> headerErrors(Map<String, String> headers) {
        return errors("cloud-event-headers", JSON.writeValueAsString(headers));
    }

    /**
     * Holds an event's body against its schema.
     *
     * @throws AssertionError when the schema does not accept the body, with its reasons
     */
    public static void validate(EventType type, String json) {
        List<String> errors = errors(type, json);
        if (!errors.isEmpty()) {
            throw new AssertionError("%s does not accept %s: %s".formatted(type.typeName(), json, errors));
        }
    }

    private static List<String> errors(String schema, String json) {
        return REGISTRY
                .getSchema(SchemaLocation.of("classpath:/schemas/%s.schema.json".formatted(schema)))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }
}
