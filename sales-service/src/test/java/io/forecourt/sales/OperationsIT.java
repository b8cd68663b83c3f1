package io.forecourt.sales;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.Topic;
import io.forecourt.security.Role;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.TestKafka;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OperationsIT extends SalesIntegrationTest {

    private static final String STATE = "/api/v1/operations/sales";
    private static final String LETTERS = STATE + "/dead-letters";
    private static final String REDELIVER = LETTERS + "/{topic}/redeliver";

    @Test
    void tellsHowOldItsCopiesAreAndWhatWaits() {
        await().untilAsserted(() -> {
            Answer state = api.get(STATE).expect(200);
            assertThat(state.body().at("/copies").valueStream())
                    .filteredOn(copy -> copy.at("/topic").asString().equals(Topic.AUTOMOBILES.topicName()))
                    .singleElement()
                    .satisfies(copy -> {
                        assertThat(copy.at("/name").asString()).isEqualTo("automobiles");
                        assertThat(copy.at("/state").asString()).isEqualTo("IN_SYNC");
                        assertThat(copy.at("/ageSeconds").isNumber()).isTrue();
                    });
            assertThat(state.body().at("/events/flowing").asBoolean()).isTrue();
            assertThat(state.body().has("mails")).isFalse();
        });
    }

    @Test
    void countsWhatWaitsInOneStatement() throws Exception {
        api.get(STATE).expect(200);

        assertThat(SqlStatements.during(() -> api.get(STATE).expect(200))).isEqualTo(1);
    }

    @Test
    void showsWhatCouldNotBeAppliedAndGivesItBack() {
        String key = "ZZZ" + UUID.randomUUID();
        setAside(key, "{\"firstName\": \"Ada\"}");

        JsonNode letter = letter(api.get(LETTERS).expect(200), key);
        assertThat(letter.at("/subscription").asString()).isEqualTo("automobiles");
        assertThat(letter.at("/reason").asString()).isEqualTo("REFUSED");
        assertThat(letter.toString()).doesNotContain("Ada", "words that may quote");

        Answer again = api.post(REDELIVER.replace("{topic}", Topic.AUTOMOBILES.topicName()))
                .expect(200);
        assertThat(again.body().at("/failedAgain").asInt()).isPositive();
        assertThat(letter(api.get(LETTERS).expect(200), key).at("/reason").asString())
                .isEqualTo("UNREADABLE");
        assertThat(api.get(
                                "/api/v1/audit/sales?objectType=topic&objectId={topic}&size=1",
                                Topic.AUTOMOBILES.topicName())
                        .expect(200)
                        .items("action"))
                .containsExactly("dead-letters.sent-back");
    }

    @Test
    void knowsNoDeadLettersOfTopicsThatItDoesNotRead() {
        Answer refused = api.post(REDELIVER.replace("{topic}", Topic.SALES.topicName()));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.problem()).endsWith("topic-not-found");
    }

    @Test
    void isForAdministrators() {
        assertThat(as(Role.SALESPERSON).get(STATE).status()).isEqualTo(403);
        assertThat(stranger.get(LETTERS).status()).isEqualTo(401);
        assertThat(as(Role.SALESPERSON).post(REDELIVER.replace("{topic}", "x")).status())
                .isEqualTo(403);
    }

    private static void setAside(String key, String body) {
        var letter = new ProducerRecord<>(Topic.AUTOMOBILES.deadLetterTopicName(), key, body.getBytes(UTF_8));
        letter.headers()
                .add("dlt-group", "sales-service.automobiles".getBytes(UTF_8))
                .add("dlt-topic", Topic.AUTOMOBILES.topicName().getBytes(UTF_8))
                .add("dlt-error", "IllegalStateException".getBytes(UTF_8))
                .add("dlt-message", "words that may quote".getBytes(UTF_8));
        TestKafka.send(letter);
    }

    private static JsonNode letter(Answer letters, String key) {
        return letters.body()
                .at("/items")
                .valueStream()
                .filter(letter -> letter.at("/key").asString("").equals(key))
                .findFirst()
                .orElseThrow();
    }
}
