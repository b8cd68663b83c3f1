package io.forecourt.testing.contract;

import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON whose fields stand in alphabetical order, so that equal documents are equal texts. */
final class Sorted {

    private Sorted() {}

    static JsonNode copy(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                TreeMap<String, JsonNode> fields = new TreeMap<>();
                object.forEachEntry((name, value) -> fields.put(name, copy(value)));
                yield JsonNodeFactory.instance.objectNode().setAll(fields);
            }
            case ArrayNode array -> {
                ArrayNode values = JsonNodeFactory.instance.arrayNode();
                array.forEach(value -> values.add(copy(value)));
                yield values;
            }
            default -> node;
        };
    }
}
