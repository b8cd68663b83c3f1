package io.forecourt.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AsyncApiContractTests {

    private static final Path COMMITTED =
            Path.of(System.getProperty("forecourt.root", ".."), "docs", "api", "asyncapi.yaml");

    @Test
    void theCommittedDocumentSaysWhatTheContractsSay() throws IOException {
        String generated = AsyncApiDocument.yaml();
        if ("update".equals(System.getProperty("forecourt.docs"))) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, generated);
        }
        assertThat(COMMITTED)
                .as("docs/api/asyncapi.yaml; to write it anew: ./mvnw -pl contracts test -Dforecourt.docs=update")
                .hasContent(generated);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        JsonNode document = AsyncApiDocument.tree();
        List<JsonNode> references = document.findValues("$ref");

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.asString().substring(1)).isObject())
                        .as(reference.asString())
                        .isTrue());
    }

    @Test
    void everyEventTypeIsAMessageOfItsTopicsChannel() {
        JsonNode document = AsyncApiDocument.tree();

        for (EventType type : EventType.values()) {
            assertThat(document.path("channels").values())
                    .filteredOn(channel -> channel.path("address")
                            .asString()
                            .equals(type.topic().topicName()))
                    .singleElement()
                    .satisfies(channel -> assertThat(channel.path("messages").has(type.typeName()))
                            .isTrue());
        }
    }
}
