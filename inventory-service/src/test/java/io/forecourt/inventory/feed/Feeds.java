package io.forecourt.inventory.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** Sends feeds to the service under test and waits for their reports. */
final class Feeds {

    static final String IMPORTS = "/api/v1/automobile-imports";

    private final Client client;

    Feeds(Client client) {
        this.client = client;
    }

    Report csv(String content) {
        return csv(BodyPublishers.ofByteArray(content.getBytes(UTF_8)), "");
    }

    Report csv(BodyPublisher content, String query) {
        return finished(client.with("Content-Type", "text/csv")
                .post(IMPORTS + query, content)
                .expect(202));
    }

    Report jsonLines(String content) {
        return finished(client.with("Content-Type", "application/x-ndjson")
                .post(IMPORTS, BodyPublishers.ofString(content))
                .expect(202));
    }

    private Report finished(Answer taken) {
        String location = taken.header("Location");
        await().atMost(Duration.ofMinutes(3))
                .until(() -> client.get(location).body().has("finishedAt"));
        return new Report(client, location);
    }

    /** Of one import. */
    record Report(Client client, String location) {

        JsonNode body() {
            return client.get(location).expect(200).body();
        }

        /** Rows accepted, updated, unchanged and rejected. */
        String tally() {
            JsonNode body = body();
            return "%s: %d accepted, %d updated, %d unchanged, %d rejected"
                    .formatted(
                            body.get("status").asString(),
                            body.get("accepted").asInt(),
                            body.get("updated").asInt(),
                            body.get("unchanged").asInt(),
                            body.get("rejected").asInt());
        }

        JsonNode rejections() {
            return client.get(location + "/rejections?size=100")
                    .expect(200)
                    .body()
                    .get("items");
        }

        JsonNode warnings() {
            return client.get(location + "/warnings?size=100")
                    .expect(200)
                    .body()
                    .get("items");
        }
    }
}
