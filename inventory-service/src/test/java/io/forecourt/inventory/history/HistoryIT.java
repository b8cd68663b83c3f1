package io.forecourt.inventory.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.appointment.AppointmentFact;
import io.forecourt.inventory.Stock;
import io.forecourt.inventory.Vins;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.TestKafka;
import io.forecourt.testing.contract.ContractExamples;
import io.forecourt.testing.security.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class HistoryIT {

    @LocalServerPort
    private int port;

    private Client client;
    private String vin;

    @BeforeEach
    void open() {
        client = new Client(port).as(Tokens.admin());
        vin = new Stock(client).car("AVAILABLE");
    }

    private Answer history(String query) {
        return client.get("/api/v1/automobiles/" + vin.toLowerCase(Locale.ROOT) + "/history" + query);
    }

    private List<String> kinds() {
        Answer answer = history("");
        return answer.status() == 200 ? answer.body().get("items").findValuesAsString("kind") : List.of();
    }

    @Test
    void tellsWhatChangedFromWhatToWhat() {
        client.with("If-Match", "*")
                .patch("/api/v1/automobiles/" + vin, "{\"color\":\"red\"}")
                .expect(200);

        JsonNode newest = history("").body().at("/items/0");

        assertThat(newest.get("kind").asString()).isEqualTo("EDITED");
        assertThat(newest.get("changes").toString())
                .isEqualTo("[{\"field\":\"color\",\"from\":\"blue\",\"to\":\"red\"}]");
    }

    @Test
    void holdsTheVisitsToTheWorkshopOnce() {
        AppointmentFact visit = visit("2026-03-03T12:00:00Z");
        String id = UUID.randomUUID().toString();

        TestKafka.publish(EventType.APPOINTMENT_SCHEDULED, visit, id);
        TestKafka.publish(EventType.APPOINTMENT_SCHEDULED, visit, id);
        TestKafka.publish(EventType.APPOINTMENT_FINISHED, visit("2026-03-06T10:00:00Z"));

        await().untilAsserted(() -> assertThat(kinds())
                .containsExactlyInAnyOrder("REGISTERED", "APPOINTMENT_FINISHED", "APPOINTMENT_SCHEDULED"));
        JsonNode finished = history("")
                .body()
                .get("items")
                .valueStream()
                .filter(entry -> entry.get("kind").asString().equals("APPOINTMENT_FINISHED"))
                .findFirst()
                .orElseThrow();
        assertThat(finished.get("appointmentId").asLong()).isEqualTo(11);
        assertThat(finished.get("reason").asString()).isEqualTo("Brakes squeal");
        assertThat(finished.get("changes").findValuesAsString("to")).contains("41250 MI");
    }

    @Test
    void holdsTheVisitsOfCarsThatWereNeverOurs() {
        vin = Vins.next();
        assertThat(history("").status()).isEqualTo(404);

        TestKafka.publish(EventType.APPOINTMENT_SCHEDULED, visit("2026-03-03T12:00:00Z"));

        await().untilAsserted(() -> assertThat(kinds()).containsExactly("APPOINTMENT_SCHEDULED"));
    }

    @Test
    void canReadWhatTheServiceCenterPromises() {
        for (EventType type : EventType.values()) {
            if (type.topic() == Topic.APPOINTMENTS) {
                TestKafka.publish(type, ContractExamples.payload(type, AppointmentFact.class));
            }
        }
        vin = "1M8GDM9AXKP042788";

        await().untilAsserted(() -> assertThat(kinds())
                .filteredOn(kind -> kind.startsWith("APPOINTMENT"))
                .hasSize(6));
    }

    @Test
    void isReadInPartsThatNeitherOverlapNorLeaveAGap() {
        for (String step : List.of("red", "green", "yellow", "black")) {
            client.with("If-Match", "*")
                    .patch("/api/v1/automobiles/" + vin, "{\"color\":\"%s\"}".formatted(step))
                    .expect(200);
        }
        List<String> colors = new ArrayList<>();
        String cursor = "";
        int parts = 0;
        do {
            JsonNode part = history("?size=2" + cursor).expect(200).body();
            part.get("items")
                    .forEach(entry -> colors.add(entry.at("/changes/0/to").asString("")));
            cursor = !part.has("nextCursor")
                    ? ""
                    : "&cursor=" + part.get("nextCursor").asString();
            parts++;
        } while (!cursor.isEmpty());

        assertThat(colors).containsExactly("black", "yellow", "green", "red", "");
        assertThat(parts).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2026-03-03T12:00:00Z", "2026-03-03T12:00:00Z_x", "-999999999-01-01T00:00:00Z_1", "_"})
    void refusesACursorThatItNeverGaveOut(String cursor) {
        assertThat(history("?cursor=" + cursor).expect(400).pointers()).containsExactly("/cursor");
    }

    private AppointmentFact visit(String occurredAt) {
        return new AppointmentFact(
                11,
                vin,
                5,
                "FINISHED",
                "2026-03-06T08:00:00Z",
                "2026-03-06T09:30:00Z",
                "Brakes squeal",
                new AppointmentFact.Odometer(41_250, "MI"),
                occurredAt);
    }
}
