package io.forecourt.contracts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes what topics, event types, schemas and examples say together as one AsyncAPI 3.0 document. */
final class AsyncApiDocument {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private static final String SCHEMA_FILE = ".schema.json";

    private final ObjectNode document = YAML.createObjectNode();
    private final Set<String> sharedSchemas = new TreeSet<>();

    static String yaml() {
        return YAML.writeValueAsString(new AsyncApiDocument().build());
    }

    static ObjectNode tree() {
        return new AsyncApiDocument().build();
    }

    private ObjectNode build() {
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Forecourt's events")
                .put("version", "1.0.0")
                .put(
                        "description",
                        "What Forecourt's services tell each other through Kafka. Generated from the contracts module.");
        document.put("defaultContentType", "application/json");
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        for (Topic topic : Topic.values()) {
            channel(channels.putObject(nameOf(topic)), topic);
            operations(operations, topic);
        }
        components(document.putObject("components"));
        return document;
    }

    private static void channel(ObjectNode channel, Topic topic) {
        channel.put("address", topic.topicName());
        channel.put("description", description(topic));
        ObjectNode messages = channel.putObject("messages");
        typesOf(topic)
                .forEach(type ->
                        messages.putObject(type.typeName()).put("$ref", "#/components/messages/" + type.typeName()));
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka").put("topic", topic.topicName());
        if (topic.kind() == Topic.Kind.SNAPSHOTS) {
            kafka.putObject("topicConfiguration").putArray("cleanup.policy").add("compact");
        }
    }

    private static String description(Topic topic) {
        String kept =
                switch (topic.kind()) {
                    case SNAPSHOTS -> "Snapshots, compacted: at least the newest one of every key, for ever.";
                    case FACTS -> "Facts, kept for the topic's retention time.";
                };
        return "%s Keyed by %s. Records that no consumer could apply go to %s."
                .formatted(kept, topic.keyName(), topic.deadLetterTopicName());
    }

    private static void operations(ObjectNode operations, Topic topic) {
        operation(operations.putObject(topic.producer() + ".sends." + nameOf(topic)), "send", topic.producer(), topic);
        for (String consumer : topic.consumers()) {
            operation(operations.putObject(consumer + ".receives." + nameOf(topic)), "receive", consumer, topic);
        }
    }

    private static void operation(ObjectNode operation, String action, String service, Topic topic) {
        operation.put("action", action);
        operation.putObject("channel").put("$ref", "#/channels/" + nameOf(topic));
        operation.putArray("tags").addObject().put("name", service);
    }

    private void components(ObjectNode components) {
        ObjectNode messages = components.putObject("messages");
        for (EventType type : EventType.values()) {
            message(messages.putObject(type.typeName()), type);
        }
        ObjectNode schemas = components.putObject("schemas");
        while (!schemas.propertyNames().containsAll(sharedSchemas)) {
            for (String file : List.copyOf(sharedSchemas)) {
                schemas.set(file, forDocument(ContractFiles.schema(file + SCHEMA_FILE)));
            }
        }
    }

    private void message(ObjectNode message, EventType type) {
        ObjectNode schema = ContractFiles.schema(type);
        message.put("name", type.typeName());
        message.set("title", schema.remove("title"));
        message.set("summary", schema.remove("description"));
        message.set("headers", reference("cloud-event-headers"));
        message.set("payload", forDocument(schema));
        message.putArray("examples").addObject().set("payload", ContractFiles.example(type));
    }

    /** AsyncAPI's schemas know nothing beside a reference, and no dialect. */
    private ObjectNode forDocument(ObjectNode schema) {
        schema.remove("$schema");
        for (String name : List.copyOf(schema.propertyNames())) {
            if (schema.get(name) instanceof ObjectNode nested) {
                schema.set(name, forDocument(nested));
            }
        }
        if (schema.get("anyOf") instanceof ArrayNode alternatives) {
            for (int i = 0; i < alternatives.size(); i++) {
                alternatives.set(i, forDocument((ObjectNode) alternatives.get(i)));
            }
        }
        if (!schema.has("$ref")) {
            return schema;
        }
        ObjectNode reference = reference(schema.remove("$ref").asString().replace(SCHEMA_FILE, ""));
        if (schema.isEmpty()) {
            return reference;
        }
        ObjectNode both = YAML.createObjectNode();
        both.putArray("allOf").add(reference).add(schema);
        return both;
    }

    private ObjectNode reference(String schema) {
        sharedSchemas.add(schema);
        return YAML.createObjectNode().put("$ref", "#/components/schemas/" + schema);
    }

    private static List<EventType> typesOf(Topic topic) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.topic() == topic)
                .toList();
    }

    private static String nameOf(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
